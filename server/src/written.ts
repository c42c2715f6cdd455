import { type FiscalYear, firstFiscalYear, fiscalYear, isIsoDate, isoDate, lastFiscalYear } from "@hoest/shared/fiscal-year";
import { holdsCprNumber, isAccountShaped, isInvestmentCode } from "@hoest/shared/free-text";
import { ore } from "@hoest/shared/money";
import * as z from "zod/mini";

// Half a character is stored as another one, and what was hashed on the way would then not be what is kept.
const storable = z.overwrite<string>((text) => text.toWellFormed().replaceAll("\u0000", ""));

/** A text that someone may leave empty: bounded, and never with what looks like a CPR number. The messages are faults of a field. */
export function written(most: number) {
  return z.string().check(storable, z.trim(), z.maxLength(most, "too-long"), z.refine((text) => !holdsCprNumber(text), "cpr-number"));
}

/** A text that must say something. */
export function told(most: number) {
  return written(most).check(z.minLength(1, "missing"));
}

/** A text that someone may leave out; an empty one says nothing. */
export function maybeWritten(most: number) {
  return maybe(written(most));
}

/** The address of a page, which must not be one that a reader's browser could run. */
export const link = z.string().check(storable, z.trim(), z.maxLength(1_000, "too-long"), z.refine(isLink, "not-a-link"));

/** The address of a page that someone may leave out. */
export const maybeLink = maybe(
  z.string().check(storable, z.trim(), z.maxLength(1_000, "too-long"), z.refine((text) => text === "" || isLink(text), "not-a-link")),
);

/** An account as written, of which only the shape is known. */
export const maybeAccount = maybe(
  z.string().check(z.trim(), z.maxLength(30, "too-long"), z.refine((text) => text === "" || isAccountShaped(text), "account-format")),
);

/** What names a case: never what looks like a CPR number either. */
export const caseCode = told(40).check(z.refine((code) => code === "" || isInvestmentCode(code), "code-format"));

/** A fiscal year the ledger can hold. */
export const year = z.pipe(whole(firstFiscalYear, lastFiscalYear), z.transform((value): FiscalYear => fiscalYear(value)));

/** A day of the calendar. */
export const day = z.pipe(z.string("not-a-date").check(z.refine(isIsoDate, "not-a-date")), z.transform(isoDate));

// Ten billion kroner: more than any cell of a case or a pool, and so little that every sum of a whole grid is a number that can be held.
const mostOre = 1e12;

/** An amount in øre, to either side. */
export const amount = z.pipe(whole(-mostOre, mostOre), z.transform(ore));

/** An amount in øre that is not below nothing. */
export const amountNotBelow = z.pipe(
  z.number("not-a-number").check(z.refine(Number.isSafeInteger, "not-a-number"), z.minimum(0, "below-nothing"), z.maximum(mostOre, "out-of-range")),
  z.transform(ore),
);

/** A whole number within bounds. */
export function whole(least: number, most: number) {
  return z.number("not-a-number").check(z.refine(Number.isSafeInteger, "not-a-number"), z.minimum(least, "out-of-range"), z.maximum(most, "out-of-range"));
}

function maybe(text: z.ZodMiniString) {
  return z.pipe(z._default(z.nullable(text), null), z.transform((said) => (said === "" ? null : said)));
}

function isLink(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === "https:" && text.toLowerCase().startsWith("https://") && !/[\s<>"]/.test(text);
}
