import type { Unit } from "@hoest/shared/amount-text";
import { unitDigits } from "@hoest/shared/amount-text";
import type { Language } from "@hoest/shared/language";
import { imports as danish } from "@hoest/shared/locale/da/imports";
import { problem as danishProblems } from "@hoest/shared/locale/da/problem";
import { rowError as danishErrors } from "@hoest/shared/locale/da/row-error";
import { imports as english } from "@hoest/shared/locale/en/imports";
import { problem as englishProblems } from "@hoest/shared/locale/en/problem";
import { rowError as englishErrors } from "@hoest/shared/locale/en/row-error";
import { grouped } from "@hoest/shared/locale/grouped";
import type { Ore } from "@hoest/shared/money";
import { amountText } from "../language/amount.ts";
import type { Words } from "../language/danish.ts";
import { type Writer, writerOf } from "../language/writer.ts";

// Both languages come with the page: together they are smaller than one more trip to the server is long.
const ownWords = {
  da: { imports: danish, problem: danishProblems, rowError: danishErrors },
  en: { imports: english, problem: englishProblems, rowError: englishErrors },
} satisfies Record<Language, { imports: typeof danish; problem: typeof danishProblems; rowError: typeof danishErrors }>;

/** Writes what the import shows: the words of every screen and its own, amounts in kroner to the øre. */
export interface ImportWriter extends Writer {
  readonly words: Words & (typeof ownWords)["da"];
  /** A whole number with marks for thousands. */
  count(count: number): string;
  /** An amount as a file in that unit would have it, every decimal and no more. */
  inUnit(amount: Ore, unit: Unit): string;
}

/** A writer for the import in one language. */
export function importWriter(words: Words, language: Language): ImportWriter {
  const { notation } = words;
  return {
    ...writerOf(words, "kr"),
    words: { ...words, ...ownWords[language] },
    count: (count) => grouped(count, notation.thousands),
    inUnit: (amount, unit) => inUnit(amount, unit, notation),
  };
}

function inUnit(amount: Ore, unit: Unit, notation: Words["notation"]): string {
  const digits = String(Math.abs(amount)).padStart(unitDigits[unit] + 1, "0");
  const whole = digits.slice(0, -unitDigits[unit]);
  const parts = digits.slice(-unitDigits[unit]).replace(/0+$/, "");
  return `${amount < 0 ? "−" : ""}${grouped(whole, notation.thousands)}${parts === "" ? "" : notation.decimal + parts}`;
}

/** An amount in kroner to the øre, without the unit. */
export function kroner(amount: Ore, write: Pick<Writer, "words">): string {
  return amountText(amount, "kr", write.words.notation);
}

/** What an amount moves by, in kroner with its sign. */
export function signed(amount: Ore, write: Pick<Writer, "words">): string {
  return amount > 0 ? `+${kroner(amount, write)}` : kroner(amount, write);
}
