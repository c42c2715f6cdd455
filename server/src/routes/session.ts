import { personByEmail } from "@hoest/db/people";
import { endSession, noteConfirmed } from "@hoest/db/sessions";
import { Refusal } from "@hoest/shared/problem";
import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { beginSession } from "../begin-session.ts";
import type { House } from "../house.ts";
import { signedIn } from "../identity.ts";
import { placeOf } from "../place.ts";
import { provePerson } from "../prove-person.ts";
import { dropSessionSecret } from "../session-cookie.ts";
import { shortText, typed, typedPassword } from "../typed.ts";

// mounted at /api/session: whoever comes here may not be signed in yet
export const session = new Hono<House>()
  .post("/", ...typed(z.object({ email: shortText, password: typedPassword })), async (c) => {
    const person = await proven(c, c.req.valid("json"));
    await beginSession(c, person, "password");
    return c.json(person, 200, noStore);
  })
  .post("/demo", ...typed(z.object({ email: shortText })), async (c) => {
    const found = await personByEmail(c.var.db, c.req.valid("json").email);
    if (!c.var.installation.isDemo || !found?.person.isDemo) throw new Refusal("not-found");
    if (found.person.isDisabled) throw new Refusal("closed-demo");
    await beginSession(c, found.person, "demo");
    return c.json(found.person, 200, noStore);
  })
  .post("/confirmation", signedIn, ...typed(z.object({ password: typedPassword })), async (c) => {
    const { person, session: { idHash, way } } = c.var;
    // Whoever came into the demo by a click has no password to show.
    if (way !== "demo") await proven(c, { email: person.email, password: c.req.valid("json").password });
    await noteConfirmed(c.var.db, idHash, c.var.clock.now());
    return c.body(null, 204, noStore);
  })
  .delete("/", signedIn, async (c) => {
    await endSession(c.var.db, c.var.session.idHash);
    dropSessionSecret(c);
    return c.body(null, 204, noStore);
  });

const noStore = { "Cache-Control": "no-store" };

function proven(c: Context<House>, typedIn: { readonly email: string; readonly password: string }) {
  const { db, clock, installation } = c.var;
  return provePerson(db, { ...typedIn, place: placeOf(c), at: clock.now() }, ({ isDemo }) => !isDemo || installation.isDemo);
}
