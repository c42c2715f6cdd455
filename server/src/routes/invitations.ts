import { invitedBy } from "@hoest/db/invitations";
import { isEmail } from "@hoest/shared/email";
import { Refusal } from "@hoest/shared/problem";
import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { keyOrOwn } from "../act-headers.ts";
import { actorOf } from "../act-of.ts";
import { beginSession } from "../begin-session.ts";
import { acceptInvitation } from "../commands/accept-invitation.ts";
import { invitePerson } from "../commands/invite-person.ts";
import type { House } from "../house.ts";
import { confirmed, permitted, signedIn } from "../identity.ts";
import { placeOf } from "../place.ts";
import { demandPatienceOf, noteWrongLink } from "../prove-person.ts";
import { sentInvitation } from "../send-invitation.ts";
import { shortText, typed, typedPassword } from "../typed.ts";
import { personName, personRoles } from "./people.ts";

const invitation = z.strictObject({
  email: shortText.check(z.trim(), z.refine(isEmail)), name: z.optional(personName), roles: personRoles,
});
const link = { token: z.string().check(z.maxLength(100)) };

// mounted at /api/invitations: who opens a link is not signed in yet
export const invitations = new Hono<House>()
  .post("/", signedIn, permitted("managePeople"), confirmed, ...typed(invitation), async (c) => {
    const { email, name = email, roles } = c.req.valid("json");
    const actor = { ...actorOf(c), key: keyOrOwn(c) };
    return c.json(await sentInvitation(c, await invitePerson(c.var.db, actor, { email, name, roles })), 201, noStore);
  })
  .post("/opening", ...typed(z.object(link)), async (c) => {
    const { email, name } = await opening(c, () => invitedBy(c.var.db, c.req.valid("json").token, c.var.clock.now()));
    return c.json({ email, name }, 200, noStore);
  })
  .post("/acceptance", ...typed(z.object({ ...link, password: typedPassword })), async (c) => {
    const actor = { at: c.var.clock.now(), place: placeOf(c) };
    const person = await opening(c, () => acceptInvitation(c.var.db, actor, c.req.valid("json")));
    await beginSession(c, person, "password");
    return c.json(person, 200, noStore);
  });

const noStore = { "Cache-Control": "no-store" };

/** Uses a link, unless this address has tried too many that nobody gave out. */
async function opening<T>(c: Context<House>, use: () => Promise<T>): Promise<T> {
  const { db, clock } = c.var;
  await demandPatienceOf(db, placeOf(c), clock.now());
  try {
    return await use();
  } catch (error) {
    if (error instanceof Refusal && error.code === "no-such-invitation") await noteWrongLink(db, placeOf(c), clock.now());
    throw error;
  }
}
