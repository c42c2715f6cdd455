import type { AuditFilter } from "@hoest/db/questions/audit-trail";
import { isIsoDate, isoDate } from "@hoest/shared/fiscal-year";
import { languages } from "@hoest/shared/language";
import * as z from "zod/mini";
import { endOfDanishDay, startOfDanishDay } from "./danish-day.ts";

const day = z.pipe(z.string().check(z.refine(isIsoDate)), z.transform(isoDate));
const word = z.string().check(z.maxLength(100));
const number = z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number));

/** What may be looked for in the audit trail; days are Danish ones. */
export const auditFilters = z.strictObject({
  find: z.optional(word), who: z.optional(word), what: z.optional(word), from: z.optional(day), to: z.optional(day),
});

/** The same, from a place in the list on. */
export const auditQuery = z.extend(auditFilters, { before: z.optional(number) });

/** The same, as a file in a language. */
export const auditFileQuery = z.extend(auditFilters, { language: z._default(z.enum(languages), "da") });

/** The number of one act. */
export const actKey = z.object({ number });

/** What an address looks for, as the question takes it: days as moments, and at most ten words. */
export function auditFilter({ find = "", who, what, from, to }: z.infer<typeof auditFilters>): AuditFilter {
  return {
    words: find.split(/\s+/).filter((one) => one !== "").slice(0, 10), person: who, act: what,
    from: from && startOfDanishDay(from), until: to && endOfDanishDay(to),
  };
}
