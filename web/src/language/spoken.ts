import type { Language } from "@hoest/shared/language";
import { createContext, use } from "react";
import { danish, type Words } from "./danish.ts";

/** Gives everything inside it the words of the chosen language. */
export const Spoken = createContext<Words>(danish);

/** The words of the chosen language. */
export function useWords(): Words {
  return use(Spoken);
}

/** A language with its words. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
}

/** The words of a language; English comes in a file of its own, and Danish stands in when that file cannot be fetched. */
export async function speechIn(language: Language): Promise<Speech> {
  const spokenDanish: Speech = { language: "da", words: danish };
  if (language === "da") return spokenDanish;
  return import("./english.ts").then(({ english }): Speech => ({ language, words: english }), () => spokenDanish);
}
