import { account as danish } from "@hoest/shared/locale/da/account";
import { problem as danishProblems } from "@hoest/shared/locale/da/problem";
import { account as english } from "@hoest/shared/locale/en/account";
import { problem as englishProblems } from "@hoest/shared/locale/en/problem";
import { Refusal } from "@hoest/shared/problem";
import { useArea } from "../language/spoken.ts";

const inBoth = {
  da: { ...danish, problem: danishProblems, language: "da" as const },
  en: { ...english, problem: englishProblems, language: "en" as const },
};

/** The words of coming in and of one's account, with those of every refusal. */
export type AccountWords = (typeof inBoth)["da"] | (typeof inBoth)["en"];

/** The words in the chosen language. */
export function useAccountWords(): AccountWords {
  return useArea<AccountWords>(inBoth);
}

/** What went wrong, as a sentence; nothing when nothing did. */
export function sentenceOf(error: Error | null, words: AccountWords): string | null {
  if (error === null) return null;
  return error instanceof Refusal ? words.problem[error.code](error.details) : words.unreachable;
}
