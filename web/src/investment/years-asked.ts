/** The years looked at, both ends included; without a first one all that came before count too. */
export interface YearsAsked {
  readonly first: number | null;
  readonly last: number;
}

/** Whether a year is one of those looked at; null is every year. */
export function isWithin(year: number, years: YearsAsked | null): boolean {
  return years === null || (year <= years.last && (years.first === null || year >= years.first));
}
