/** Everything Høst refuses as a whole, with the HTTP status it answers. The locales have the words. */
export const problems = {
  "bad-request": 400,
  "date-in-future": 400,
  "unknown-command": 400,
  "unknown-option": 400,
  "missing-option": 400,
  "bad-option": 400,
  "repeated-option": 400,
  "missing-argument": 400,
  "signed-out": 401,
  "wrong-password": 401,
  "too-many-attempts": 429,
  "not-allowed": 403,
  "confirm-person": 403,
  "closed-demo": 403,
  "no-such-person": 404,
  "no-such-session": 404,
  "no-such-act": 404,
  "not-invitable": 409,
  "person-exists": 409,
  "last-administrator": 409,
  "changed-person": 412,
  "weak-password": 422,
  "no-such-invitation": 404,
  "used-invitation": 410,
  "expired-invitation": 410,
  "subject-taken": 409,
  "unknown-subject": 403,
  "provider-unavailable": 503,
  "provider-refused": 403,
  "provider-clock": 502,
  "not-an-owner": 422,
  "changed-owners": 412,
  "unknown-person": 400,
  "not-found": 404,
  "no-such-import": 404,
  "other-origin": 403,
  "wrong-content-type": 415,
  "stale": 412,
  "version-needed": 428,
  "no-such-investment": 404,
  "no-such-department": 404,
  "no-such-pool": 404,
  "no-such-decision": 404,
  "wrong-field": 422,
  "code-taken": 409,
  "pool-exists": 409,
  "decision-exists": 409,
  "changed-investment": 412,
  "no-such-move": 422,
  "only-by-grant": 422,
  "not-proposed": 409,
  "not-granted": 409,
  "nothing-to-grant": 422,
  "nothing-revised": 422,
  "incomplete-plan": 422,
  "needs-reason": 422,
  "below-nothing": 422,
  "two-price-levels": 422,
  "missing-price-index": 422,
  "no-such-file": 404,
  "empty-file": 422,
  "file-too-large": 413,
  "request-too-large": 413,
  "too-many-rows": 422,
  "too-wide": 422,
  "utf16-file": 422,
  "not-a-csv-file": 422,
  "wrong-separator": 422,
  "encrypted-or-old-file": 422,
  "broken-workbook": 422,
  "no-workbook": 422,
  "unpacked-too-large": 422,
  "macro-file": 422,
  "external-links": 422,
  "embedded-files": 422,
  "dtd-file": 422,
  "merged-cells": 422,
  "file-too-slow": 422,
  "header-below": 422,
  "price-index-file": 422,
  "other-table": 422,
  "missing-columns": 422,
  "unknown-column": 422,
  "duplicate-column": 422,
  "row-errors": 422,
  "key-reused": 422,
  "not-empty": 409,
  "public-url-needed": 500,
  "port-in-use": 500,
  "newer-database": 500,
  "not-a-database": 500,
  "unwritable-database": 500,
  "database-busy": 503,
  "disk-full": 507,
  "internal": 500,
} as const;
export type ProblemCode = keyof typeof problems;

/** What the words of a problem need to name: plain texts and numbers, never whole objects. */
export type ProblemDetails = Readonly<Record<string, string | number>>;

/** A refusal has a code; the language has the words. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
  /** The state as it is now, when what was refused built on an older one: JSON for a screen to show beside what the person wrote. */
  readonly current: unknown;

  constructor(code: ProblemCode, details: ProblemDetails = {}, current?: unknown) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
    this.current = current;
  }
}
