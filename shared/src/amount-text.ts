import { type Ore, ore } from "./money.ts";

/** The units amounts are written in, with the digits after the comma that make one øre. */
export const unitDigits = { kr: 2, t: 5, mio: 8 } as const;
export type Unit = keyof typeof unitDigits;

/** Whether a text names a unit. */
export function isUnit(text: string): text is Unit {
  return Object.hasOwn(unitDigits, text);
}

export type AmountRead = { readonly amount: Ore } | { readonly wrong: "format" | "decimals" | "size" };

// A hundred milliard kroner: no municipality writes a larger amount, and hundreds of them still add up exactly.
const mostOre = 10_000_000_000_000;

const whole = String.raw`[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})+|\d+`;
const danishAmount = new RegExp(`^(?:(?<minus>[-−]) ?)?(?<open>\\()?(?<whole>${whole})(?:,(?<parts>\\d+))?(?<close>\\))?$`);

/** An amount as Danes write it (`1.234,56`, `-1.234,56`, `(1.234,56)`, `1 234,56`), in øre; no other format is ever guessed. */
export function readAmount(text: string, unit: Unit): AmountRead {
  const groups = danishAmount.exec(text.trim())?.groups;
  if (!groups) return { wrong: "format" };
  const { minus, open, close, parts = "" } = groups;
  if ((open === undefined) !== (close === undefined) || (minus && open)) return { wrong: "format" };
  if (parts.length > unitDigits[unit]) return { wrong: "decimals" };

  const digits = (groups["whole"] ?? "").replace(/\D/g, "") + parts.padEnd(unitDigits[unit], "0");
  const size = Number(digits);
  if (size > mostOre) return { wrong: "size" };
  return { amount: ore(minus || open ? -size : size) };
}

/** An amount in kroner with its øre, as Danes (`1.234,56`) or the English (`1,234.56`) write it; exact. */
export function inKroner(amount: Ore, language: "da" | "en"): string {
  const [thousands, decimal] = language === "da" ? [".", ","] : [",", "."];
  const digits = String(Math.abs(amount)).padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${amount < 0 ? "-" : ""}${whole}${decimal}${digits.slice(-2)}`;
}
