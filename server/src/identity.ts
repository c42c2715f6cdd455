import { endSession, forgetSessions, type KnownSession, noteSeen, sessionOf } from "@hoest/db/sessions";
import type { Db, Instant } from "@hoest/db/tables";
import { may, type Permission } from "@hoest/shared/access";
import { type ProblemDetails, Refusal } from "@hoest/shared/problem";
import type { Context, MiddlewareHandler } from "hono";
import type { House } from "./house.ts";
import { sessionSecret } from "./session-cookie.ts";

const minuteMs = 60 * 1000;
const mostIdleMs = 30 * minuteMs;
const mostMs = 8 * 60 * minuteMs;
const confirmedMs = 5 * minuteMs;

/** Lets nobody by who is not signed in; what comes after knows who asks. */
export const signedIn: MiddlewareHandler<House> = async (c, next) => {
  await demandSession(c);
  await next();
};

/** Refuses who is not signed in; what comes after knows who asks. */
export async function demandSession(c: Context<House>): Promise<void> {
  const known = await knownSession(c);
  if (!known) throw new Refusal("signed-out", waysIn(c));
  c.set("person", known.person);
  c.set("session", known.session);
  c.set("version", known.version);
}

/** Lets by who may do something by their roles. */
export function permitted(permission: Permission): MiddlewareHandler<House> {
  return async (c, next) => {
    if (!may[permission](c.var.person, c.var.person.id)) throw new Refusal("not-allowed");
    await next();
  };
}

/** Lets by who has shown within five minutes who they are: what comes after could give someone power or money. */
export const confirmed: MiddlewareHandler<House> = async (c, next) => {
  if (msSince(c.var.session.confirmedAt, c.var.clock.now()) > confirmedMs) throw new Refusal("confirm-person", { way: c.var.session.way });
  await next();
};

/** Refuses to show that a thing of someone else's is there. */
export function demandOwn(c: Context<House>, permission: "openDraft" | "endSession", of: number, code: "no-such-import" | "no-such-session"): void {
  if (!may[permission](c.var.person, of)) throw new Refusal(code);
}

async function knownSession(c: Context<House>): Promise<KnownSession | undefined> {
  const { db, clock, installation } = c.var;
  const secret = sessionSecret(c);
  const known = secret === undefined ? undefined : await sessionOf(db, secret);
  if (!known) return undefined;
  const now = clock.now();
  const { session, person } = known;
  if (!isAlive(session, now) || (person.isDemo && !installation.isDemo)) {
    await endSession(db, session.idHash);
    return undefined;
  }
  // Reading must not cost a write: once a minute is exact enough for half an hour.
  if (msSince(session.seenAt, now) >= minuteMs) await noteSeen(db, session.idHash, now);
  return known;
}

/** Forgets sessions that have ended by themselves, so that nobody is shown one that opens nothing. */
export function forgetDeadSessions(db: Db, now: Instant): Promise<void> {
  const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString();
  return forgetSessions(db, before(mostMs), before(mostIdleMs));
}

function isAlive({ openedAt, seenAt }: KnownSession["session"], now: Instant): boolean {
  return msSince(seenAt, now) < mostIdleMs && msSince(openedAt, now) < mostMs;
}

/** Milliseconds since a moment, to either side: a clock that was set back makes no session last longer than one set forward. */
function msSince(moment: Instant, now: Instant): number {
  return Math.abs(Date.parse(now) - Date.parse(moment));
}

/** How one may sign in here, told to whoever is not. */
function waysIn({ var: { installation } }: Context<House>): ProblemDetails {
  return { demo: installation.isDemo ? "on" : "off", provider: installation.provider?.name ?? "" };
}
