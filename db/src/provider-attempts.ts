import { secretHash } from "./sessions.ts";
import type { Db, Instant, ProviderAttemptRow } from "./tables.ts";

const validMs = 10 * 60 * 1000;

/** What must be remembered of someone who is sent to the provider, until they come back. */
export type ProviderAttempt = Omit<ProviderAttemptRow, "stateHash" | "at">;

/** Remembers an attempt by its state; forgets those that are too old. */
export async function keepAttempt(db: Db, state: string, attempt: ProviderAttempt, at: Instant): Promise<void> {
  const oldest = new Date(Date.parse(at) - validMs).toISOString();
  await db.deleteFrom("providerAttempt").where("at", "<=", oldest).execute();
  await db.insertInto("providerAttempt").values({ ...attempt, stateHash: secretHash(state), at }).execute();
}

/** The attempt a state belongs to, once; nothing when there is none, it has been taken, or it is too old. */
export async function takeAttempt(db: Db, state: string, at: Instant): Promise<ProviderAttemptRow | undefined> {
  const attempt = await db.deleteFrom("providerAttempt").where("stateHash", "=", secretHash(state)).returningAll().executeTakeFirst();
  return attempt && Math.abs(Date.parse(at) - Date.parse(attempt.at)) < validMs ? attempt : undefined;
}
