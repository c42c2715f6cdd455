import type { Unit } from "@hoest/shared/amount-text";
import type { Ore } from "@hoest/shared/money";
import type { Words } from "./danish.ts";

type Notation = Words["notation"];

/** How many øre the last digit shown is worth, and how many digits stand after the decimal sign. */
const shown = {
  kr: { step: 1, decimals: 2 },
  t: { step: 100_000, decimals: 0 },
  mio: { step: 10_000_000, decimals: 1 },
} as const satisfies Record<Unit, { step: number; decimals: number }>;

/** The number alone: kroner to the øre, thousands whole, millions with one decimal; rounded half away from zero. */
export function amountText(amount: Ore, unit: Unit, notation: Notation): string {
  const { step, decimals } = shown[unit];
  const steps = roundedSteps(Math.abs(amount), step);
  const digits = String(steps).padStart(decimals + 1, "0");
  const text = withMarks(digits, decimals, notation);
  return amount < 0 && steps > 0 ? `−${text}` : text;
}

/** Whether an amount is more than nothing when written in a unit. */
export function isTold(amount: Ore, unit: Unit): boolean {
  return roundedSteps(Math.abs(amount), shown[unit].step) > 0;
}

/** A fraction as a percentage with one decimal, rounded half away from zero from its six decimals. */
export function rateText(rate: number, notation: Notation): string {
  const perMille = roundedSteps(Math.round(Math.abs(rate) * 1e6), 1000);
  const text = withMarks(String(perMille).padStart(2, "0"), 1, notation);
  return notation.percent(rate < 0 && perMille > 0 ? `−${text}` : text);
}

/** A number of years with one decimal. */
export function yearsText(years: number, notation: Notation): string {
  const tenths = roundedSteps(Math.round(years * 1e4), 1000);
  return notation.years(withMarks(String(tenths).padStart(2, "0"), 1, notation));
}

// Whole numbers only: a division of floats could move an amount across a rounding border.
function roundedSteps(size: number, step: number): number {
  const rest = size % step;
  return (size - rest) / step + (2 * rest >= step ? 1 : 0);
}

function withMarks(digits: string, decimals: number, { thousands, decimal }: Notation): string {
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimals === 0 ? whole : `${whole}${decimal}${digits.slice(-decimals)}`;
}
