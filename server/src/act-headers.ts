import { randomUUID } from "node:crypto";
import { Refusal } from "@hoest/shared/problem";
import type { Context } from "hono";

/** The key an asker made when the form opened: a retry with the same key answers the first answer. Refuses a request without one. */
export function idempotencyKey(c: Context): string {
  const key = c.req.header("idempotency-key") ?? "";
  if (!/^[\w-]{16,100}$/.test(key)) throw new Refusal("bad-request", { parameter: "Idempotency-Key", found: key.slice(0, 80) });
  return key;
}

/** The asker's key, or one of the request's own: for acts that cannot be done twice, because they say what they saw or make what may be there once. */
export function keyOrOwn(c: Context): string {
  return c.req.header("idempotency-key") === undefined ? randomUUID() : idempotencyKey(c);
}

/** The version of what the person saw. Refuses a request that does not say, or not as a number. */
export function versionSeen(c: Context): number {
  const header = c.req.header("if-match");
  if (header === undefined) throw new Refusal("version-needed");
  const version = /^"(\d{1,15})"$/.exec(header)?.[1];
  if (version === undefined) throw new Refusal("bad-request", { parameter: "If-Match", found: header.slice(0, 80) });
  return Number(version);
}
