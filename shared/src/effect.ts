import type { IsoDate } from "./fiscal-year.ts";
import type { ShownCitizens } from "./investment.ts";

/** How sure the effect is, on the Maryland Scientific Methods Scale (Sherman et al., 1997): 1 is before and after without a comparison,
 *  5 is drawn by lot. */
export const evidenceLevels = [1, 2, 3, 4, 5] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** One measurement of an indicator: a decimal number as text, so that it is shown as it was written. */
export interface Measurement {
  readonly on: IsoDate;
  readonly value: string;
  readonly source: string;
}

/** What shows whether the effort works, from where it stood before to where it should come. */
export interface Indicator {
  readonly name: string;
  readonly unit: string;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly measurements: readonly Measurement[];
}

/** How many citizens were enrolled on a day. */
export interface Enrolment {
  readonly on: IsoDate;
  readonly enrolled: number;
}

/** What is known of a case's effect. */
export interface CaseEffect {
  readonly evidence: EvidenceLevel | null;
  readonly evidenceNote: string;
  readonly indicators: readonly Indicator[];
  readonly enrolments: readonly Enrolment[];
}

/** What is known of a case's effect, as someone may see it. */
export interface ShownEffect extends Omit<CaseEffect, "enrolments"> {
  readonly enrolments: readonly { readonly on: IsoDate; readonly enrolled: ShownCitizens }[];
}

/** Whether a number is a level of the scale. */
export function isEvidenceLevel(level: unknown): level is EvidenceLevel {
  return evidenceLevels.some((one) => one === level);
}

/** Whether a text is a decimal number with a point, as indicators keep it: up to twelve digits before it and six after. */
export function isDecimalText(text: string): boolean {
  return /^-?\d{1,12}(?:\.\d{1,6})?$/.test(text);
}
