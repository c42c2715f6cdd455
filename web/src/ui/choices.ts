import { type FiscalYear, yearOf, yearsAfter } from "@hoest/shared/fiscal-year";
import type { FiguresAnswer } from "../api/figures.ts";
import type { Writer } from "../language/writer.ts";

/** One thing to choose: its text in the address (empty is the usual) and its name. */
export interface Option {
  readonly value: string;
  readonly name: string;
}

/** What an answer must tell for choices to be offered. */
export type Offered = Pick<FiguresAnswer, "through" | "asOf" | "priceLevel" | "today" | "defaultThrough" | "priceLevels" | "byYear" | "departments">;

/** Every year with figures up to the running one, newest first, and the one shown whichever it is. */
export function throughOptions(offered: Offered, { words }: Writer): readonly Option[] {
  const { settings } = words.screen;
  const running = runningYear(offered);
  const first = Math.min(offered.byYear[0]?.year ?? running, offered.defaultThrough);
  const years = new Set<number>([offered.through]);
  for (let year = running; year >= first; year = yearsAfter(year, -1)) years.add(year);
  return [...years].sort((one, other) => other - one).map((year) => ({ value: String(year), name: nameOf(year) }));

  function nameOf(year: number): string {
    if (year === offered.defaultThrough) return settings.defaultYear(String(year));
    return isPreliminary(year, offered) ? settings.preliminaryYear(String(year)) : String(year);
  }
}

/** The years there are prices for, newest first, and the one shown whichever it is. */
export function priceLevelOptions({ priceLevel, priceLevels }: Offered, write: Writer): readonly Option[] {
  const years = new Set(priceLevel === null ? priceLevels : [...priceLevels, priceLevel]);
  return [...years].sort((one, other) => other - one).map((year) => ({ value: String(year), name: pricesName(year, write) }));
}

/** The units; the empty one is the usual, which differs between text and tables. */
export function unitOptions({ words: { screen, notation } }: Writer): readonly Option[] {
  const units = (["kr", "t", "mio"] as const).map((unit) => ({ value: unit, name: notation.unit[unit] }));
  return [{ value: "", name: screen.settings.bothUnits }, ...units];
}

/** The whole pool, and each department with investments in it. */
export function departmentOptions({ departments }: Offered, write: Writer): readonly Option[] {
  const named = departments.map((department) => ({ value: departmentValue(department), name: departmentName(department, write) }));
  return [{ value: departmentValue(null), name: departmentName(null, write) }, ...named];
}

/** A department as the value of a choice; the whole pool is the empty one. */
export function departmentValue(department: string | null): string {
  return department === null ? "" : `:${department}`;
}

/** What a department is called; null is the whole pool. */
export function departmentName(department: string | null, { words: { screen: { settings } } }: Writer): string {
  if (department === null) return settings.wholePool;
  return department === "" ? settings.noDepartment : department;
}

/** What a price level is called; null is as recorded. */
export function pricesName(priceLevel: FiscalYear | null, { words: { screen } }: Writer): string {
  return priceLevel === null ? screen.settings.recordedPrices : screen.settings.prices(String(priceLevel));
}

/** Whether a year is under way, or over without its accounts being in: its figures may still move. */
export function isPreliminary(year: number, offered: Pick<Offered, "asOf" | "today" | "defaultThrough">): boolean {
  return year > offered.defaultThrough && year <= runningYear(offered);
}

function runningYear({ asOf, today }: Pick<Offered, "asOf" | "today">): FiscalYear {
  return yearOf(asOf ?? today);
}
