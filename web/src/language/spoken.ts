import type { Language } from "@hoest/shared/language";
import { createContext, use } from "react";
import { danish, type Words } from "./danish.ts";

/** A language with its words. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  /** Whether another language was asked for, and could not be fetched. */
  readonly isInstead?: boolean;
}

/** Gives everything inside it the words of the chosen language. */
export const Spoken = createContext<Speech>({ language: "da", words: danish });

/** The words of the chosen language. */
export function useWords(): Words {
  return use(Spoken).words;
}

/** The chosen language's words of one area. A page that is fetched apart brings its own words in both languages, so that the first file stays small. */
export function useArea<Area>(inBoth: Readonly<Record<Language, Area>>): Area {
  return inBoth[use(Spoken).language];
}

/** The words of a language; English comes in a file of its own, and Danish stands in, and says so, when that file cannot be fetched. */
export async function speechIn(language: Language): Promise<Speech> {
  const spokenDanish: Speech = { language: "da", words: danish };
  if (language === "da") return spokenDanish;
  return import("./english.ts").then(({ english }): Speech => ({ language, words: english }), () => ({ ...spokenDanish, isInstead: true }));
}
