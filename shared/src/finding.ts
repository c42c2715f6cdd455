import type { Sums } from "./figures.ts";
import { difference, type Ore, smallestTold } from "./money.ts";

/** Everything Høst points out without refusing it. The locales have the words. */
export const findingCodes = [
  "spend-above-commitment",
  "ahead",
  "waiver-beyond",
  "no-harvest-plan",
  "plan-overridden",
  "frame-without-allocation",
  "older-level",
  "same-file",
  "recurring-profile",
  "one-off-and-recurring",
  "register-changed",
  "new-without-title",
  "new-benefit",
  "index-changed",
  "total-agrees",
  "total-differs",
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Something a person must see: about an investment, a row of a file, or both. Amounts in øre. */
export interface Finding {
  readonly code: FindingCode;
  readonly investment: string | null;
  readonly row: number | null;
  readonly amount: Ore | null;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A finding with only what is known of it. */
export function finding(code: FindingCode, known: Partial<Omit<Finding, "code">>): Finding {
  return { code, investment: null, row: null, amount: null, details: {}, ...known };
}

/** What an investment's figures show that must not be overlooked: each at least 1 kr. */
export function findingsOf(investment: string, sums: Sums): Finding[] {
  const amounts = [
    ["spend-above-commitment", difference(sums.spent, sums.committed)],
    ["ahead", sums.ahead],
    ["waiver-beyond", sums.waivedBeyond],
  ] as const;
  return amounts.filter(([, amount]) => amount >= smallestTold).map(([code, amount]) => finding(code, { investment, amount }));
}
