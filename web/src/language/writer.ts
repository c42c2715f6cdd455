import type { Unit } from "@hoest/shared/amount-text";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { Ore } from "@hoest/shared/money";
import { amountText, isTold, rateText, yearsText } from "./amount.ts";
import type { Words } from "./danish.ts";
import { dateText, shortDateText } from "./date.ts";

/** Writes figures in one language and one choice of units. */
export interface Writer {
  readonly words: Words;
  /** The unit of the amounts in text, written out. */
  readonly textUnit: string;
  /** The unit of the amounts in tables, written out. */
  readonly tableUnit: string;
  /** An amount with its whole unit, for a sentence; in a smaller unit when it would round to nothing. */
  amount(amount: Ore): string;
  /** The same in the unit of tables: for a sentence about something small. */
  precise(amount: Ore): string;
  /** An amount in a sentence that has named the currency already. */
  brief(amount: Ore): string;
  /** An amount alone, where the text unit stands nearby. */
  figure(amount: Ore): string;
  /** An amount alone, in a table whose heading names the unit. */
  cell(amount: Ore): string;
  rate(rate: number): string;
  years(years: number): string;
  date(date: IsoDate): string;
  /** A date as tables have it. */
  shortDate(date: string): string;
}

/** A writer for a language; without a chosen unit text is in millions and tables in thousands, as committees read them. */
export function writerOf(words: Words, unit: Unit | null): Writer {
  const { notation } = words;
  const inText = unit ?? "mio";
  const inTable = unit ?? "t";
  return {
    words,
    textUnit: notation.unit[inText],
    tableUnit: notation.unit[inTable],
    amount: (amount) => withUnit(amount, inText, notation.amount),
    precise: (amount) => withUnit(amount, inTable, notation.amount),
    brief: (amount) => withUnit(amount, inText, notation.brief),
    figure: (amount) => amountText(amount, inText, notation),
    cell: (amount) => amountText(amount, inTable, notation),
    rate: (rate) => rateText(rate, notation),
    years: (years) => yearsText(years, notation),
    date: (date) => dateText(date, notation),
    shortDate: (date) => shortDateText(date, notation),
  };

  function withUnit(amount: Ore, wanted: Unit, units: Record<Unit, (amount: string) => string>): string {
    const unit = unitsFrom(wanted).find((finer) => isTold(amount, finer)) ?? wanted;
    return units[unit](amountText(amount, unit, notation));
  }
}

/** A unit and the finer ones, coarsest first. */
function unitsFrom(unit: Unit): readonly Unit[] {
  const coarsestFirst = ["mio", "t", "kr"] as const;
  return coarsestFirst.slice(coarsestFirst.indexOf(unit));
}

/** A text with a capital first letter. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("da") + text.slice(1);
}
