import { randomUUID } from "node:crypto";
import { Refusal } from "@hoest/shared/problem";
import type { Context } from "hono";

/** The key an asker made when the form opened: a retry with the same key answers the first answer. A request without one is no retry of any other. */
export function idempotencyKey(c: Context): string {
  const key = c.req.header("idempotency-key") ?? randomUUID();
  if (!/^[\w-]{16,100}$/.test(key)) throw new Refusal("bad-request", { parameter: "Idempotency-Key", found: key.slice(0, 80) });
  return key;
}

/** The version of what the person saw. Refuses a request that does not say, or not as a number. */
export function versionSeen(c: Context): number {
  const header = c.req.header("if-match");
  if (header === undefined) throw new Refusal("version-needed");
  const version = /^"(\d{1,15})"$/.exec(header)?.[1];
  if (version === undefined) throw new Refusal("bad-request", { parameter: "If-Match", found: header.slice(0, 80) });
  return Number(version);
}
