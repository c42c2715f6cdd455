/** A Danish municipal fiscal year: the calendar year. */
export type FiscalYear = number & { readonly unit: "fiscal year" };

/** An accounting date as `YYYY-MM-DD`; never a `Date`, so no time zone can move it. */
export type IsoDate = string & { readonly unit: "iso date" };

export const firstFiscalYear = 1990;
export const lastFiscalYear = 2100;

/** Whether a number is a year the ledger can hold: 1990–2100. */
export function isFiscalYear(value: number): value is FiscalYear {
  return Number.isInteger(value) && value >= firstFiscalYear && value <= lastFiscalYear;
}

/** A fiscal year; refuses anything but a whole number in 1990–2100. */
export function fiscalYear(value: number): FiscalYear {
  if (!isFiscalYear(value)) throw new RangeError(`${value} is not a fiscal year`);
  return value;
}

/** The year some years later (or earlier, when negative); may pass beyond what the ledger can hold. */
export function yearsAfter(year: FiscalYear, years: number): FiscalYear {
  return (year + years) as FiscalYear;
}

/** Whether a text is a date that exists in the calendar, as `YYYY-MM-DD`. */
export function isIsoDate(text: string): text is IsoDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return isFiscalYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A calendar date; refuses any other text. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`${text} is not a date`);
  return text;
}

/** The calendar year a date falls in. */
export function yearOf(date: IsoDate): FiscalYear {
  return Number(date.slice(0, 4)) as FiscalYear;
}

/** The year shown when none is chosen, judged on a date: the accounts of last year are in from 1 April. */
export function defaultThrough(on: IsoDate): FiscalYear {
  return yearsAfter(yearOf(on), on.slice(5) >= "04-01" ? -1 : -2);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeapYear ? 29 : 28;
}
