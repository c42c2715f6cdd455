import { defaultThrough, type FiscalYear, fiscalYear, type IsoDate, isFiscalYear, isIsoDate, isoDate } from "@hoest/shared/fiscal-year";
import type { Settings } from "@hoest/shared/portfolio";
import { Refusal } from "@hoest/shared/problem";
import * as z from "zod/mini";

const year = z.pipe(z.string().check(z.refine((text) => /^\d{4}$/.test(text) && isFiscalYear(Number(text)))), z.transform((text) => fiscalYear(Number(text))));
const date = z.pipe(z.string().check(z.refine(isIsoDate)), z.transform(isoDate));

/** The settings of an address, all optional: through which year, as of which date, in which year's prices. Those of a screen alone change nothing here. */
export const settingsQuery = z.strictObject({
  through: z.optional(year),
  asOf: z.optional(date),
  priceLevel: z.optional(year),
  unit: z.optional(z.string()),
  language: z.optional(z.string()),
});

/** The settings of an address that may also name one investment, or one department. */
export const figuresQuery = z.extend(settingsQuery, {
  investment: z.optional(z.string().check(z.maxLength(40))),
  department: z.optional(z.string().check(z.maxLength(100))),
});

/** The year whose figures are to be taken apart. */
export const yearKey = z.object({ year });

/** Settings with their defaults: the last year whose accounts are in on the date, and that year's prices. Refuses a date after today. */
export function settled(query: z.infer<typeof settingsQuery>, today: IsoDate): Settings & { readonly priceLevel: FiscalYear } {
  const { asOf = null } = query;
  if (asOf !== null && asOf > today) throw new Refusal("date-in-future", { found: asOf, today });
  const through = query.through ?? defaultThrough(asOf ?? today);
  return { through, asOf, priceLevel: query.priceLevel ?? through };
}
