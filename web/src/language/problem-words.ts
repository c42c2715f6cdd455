import type { Language } from "@hoest/shared/language";
import type { problem as danish } from "@hoest/shared/locale/da/problem";
import { use } from "react";
import { Spoken } from "./spoken.ts";

type ProblemWords = typeof danish;

const fetched = new Map<Language, Promise<ProblemWords | null>>();

/** The sentences of refusals in the chosen language. They come in a file of their own when the first is to be said; null when it cannot be fetched. */
export function useProblemWords(): ProblemWords | null {
  const { language } = use(Spoken);
  const words = fetched.get(language) ?? problemWordsIn(language);
  fetched.set(language, words);
  return use(words);
}

function problemWordsIn(language: Language): Promise<ProblemWords | null> {
  const inLanguage = language === "da" ? import("@hoest/shared/locale/da/problem") : import("@hoest/shared/locale/en/problem");
  return inLanguage.then(({ problem }) => problem, () => {
    fetched.delete(language);
    return null;
  });
}
