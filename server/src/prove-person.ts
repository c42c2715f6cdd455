import { accountOf, failedSignIns, forgetTries, noteTry, type SignInTry } from "@hoest/db/failed-sign-ins";
import { type KnownPerson, personByEmail } from "@hoest/db/people";
import type { Db, Instant } from "@hoest/db/tables";
import { Refusal } from "@hoest/shared/problem";
import pLimit from "p-limit";
import { isPassword } from "./passwords.ts";
import { networkOf } from "./place.ts";
import { closedUntil, rememberedMs } from "./throttle.ts";

// Many tries at once are looked at one after another, or each would find that none had failed yet.
const inTurn = pLimit(1);

const mostOfAccount = 5;
const mostFromPlace = 20;

/** Who says who they are, and how. */
export interface Claim {
  readonly email: string;
  readonly password: string;
  readonly place: string;
  readonly at: Instant;
}

/** The person an e-mail and a password belong to. Refuses wrong ones, unknown and disabled people alike and as slowly, and whoever has tried too often. */
export async function provePerson(db: Db, { email, password, place, at }: Claim, isWelcome: (person: KnownPerson) => boolean): Promise<KnownPerson> {
  const tried = { account: accountOf(email), place: networkOf(place) };
  await inTurn(async () => {
    await demandPatience(db, tried, at);
    await noteTry(db, tried, at, before(at, rememberedMs));
  });
  const found = await personByEmail(db, email);
  const person = found && !found.person.isDisabled && isWelcome(found.person) ? found.person : undefined;
  const isRight = await isPassword(password, person ? (found?.passwordHash ?? null) : null);
  if (!person || !isRight) throw new Refusal("wrong-password");
  await forgetTries(db, tried.account);
  return person;
}

/** Counts a try with a link that nobody gave out: it is about no account, only about where it came from. */
export async function noteWrongLink(db: Db, place: string, at: Instant): Promise<void> {
  await noteTry(db, { account: nobodys, place: networkOf(place) }, at, before(at, rememberedMs));
}

/** Refuses to look at a link from an address whose tries have failed too often of late. */
export async function demandPatienceOf(db: Db, place: string, at: Instant): Promise<void> {
  const { fromPlace } = await failedSignIns(db, { account: nobodys, place: networkOf(place) }, before(at, rememberedMs));
  demandOpen(closedUntil(fromPlace, mostFromPlace, at), at);
}

const nobodys = "";

async function demandPatience(db: Db, tried: SignInTry, at: Instant): Promise<void> {
  const { ofAccount, fromPlace } = await failedSignIns(db, tried, before(at, rememberedMs));
  demandOpen(Math.max(closedUntil(ofAccount, mostOfAccount, at), closedUntil(fromPlace, mostFromPlace, at)), at);
}

function demandOpen(until: number, at: Instant): void {
  const waitMs = until - Date.parse(at);
  if (waitMs > 0) throw new Refusal("too-many-attempts", { retryAfterSeconds: Math.ceil(waitMs / 1000) });
}

function before(at: Instant, ms: number): Instant {
  return new Date(Date.parse(at) - ms).toISOString();
}
