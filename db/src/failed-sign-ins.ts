import { emailKey } from "./people.ts";
import { secretHash } from "./sessions.ts";
import type { Db, Instant } from "./tables.ts";

/** What a try to sign in is counted by: the account it is about, as a hash, and the address it comes from. */
export interface SignInTry {
  readonly account: string;
  readonly place: string;
}

/** How an account is counted: by a hash of the e-mail address, because people type passwords where it belongs. */
export function accountOf(email: string): string {
  return secretHash(emailKey(email));
}

/** When tries have failed since a moment, oldest first: for the account, and from the address. */
export async function failedSignIns(db: Db, { account, place }: SignInTry, since: Instant) {
  const failed = await db
    .selectFrom("failedSignIn")
    .where("at", ">", since)
    .where((eb) => eb.or([eb("account", "=", account), eb("place", "=", place)]))
    .orderBy("at")
    .select(["at", "account", "place"])
    .execute();
  const timesOf = (rows: typeof failed) => rows.map(({ at }) => at);
  return { ofAccount: timesOf(failed.filter((one) => one.account === account)), fromPlace: timesOf(failed.filter((one) => one.place === place)) };
}

/** Counts a try as failed until it has succeeded, so that many at once count as many; forgets those before a moment. */
export async function noteTry(db: Db, tried: SignInTry, at: Instant, forgetBefore: Instant): Promise<void> {
  await db.deleteFrom("failedSignIn").where("at", "<", forgetBefore).execute();
  await db.insertInto("failedSignIn").values({ ...tried, at }).execute();
}

/** Forgets what has failed for an account: its person is here. */
export async function forgetTries(db: Db, account: string): Promise<void> {
  await db.deleteFrom("failedSignIn").where("account", "=", account).execute();
}
