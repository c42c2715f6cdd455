import type { KnownPerson } from "@hoest/db/people";
import type { SignInWay } from "@hoest/db/people-tables";
import { endSession, openSession, secretHash } from "@hoest/db/sessions";
import type { Context } from "hono";
import { deviceOf } from "./device.ts";
import type { House } from "./house.ts";
import { forgetDeadSessions } from "./identity.ts";
import { placeOf } from "./place.ts";
import { sessionSecret, setSessionSecret } from "./session-cookie.ts";

/** Begins a session, with a new id, for a person who has shown who they are; one this browser had before is over. */
export async function beginSession(c: Context<House>, person: KnownPerson, way: SignInWay): Promise<void> {
  const { db, clock } = c.var;
  const earlier = sessionSecret(c);
  if (earlier !== undefined) await endSession(db, secretHash(earlier));
  await forgetDeadSessions(db, clock.now());
  const session = { personId: person.id, way, place: placeOf(c), device: deviceOf(c.req.header("user-agent")) };
  setSessionSecret(c, await openSession(db, session, clock.now()));
}
