import { endOtherSessions, endSession, sessionByNumber, sessionsOf } from "@hoest/db/sessions";
import { Refusal } from "@hoest/shared/problem";
import { Hono } from "hono";
import * as z from "zod/mini";
import { actorOf } from "../act-of.ts";
import { beginSession } from "../begin-session.ts";
import { changePassword } from "../commands/change-password.ts";
import type { House } from "../house.ts";
import { demandOwn } from "../identity.ts";
import { placeOf } from "../place.ts";
import { typed, typedPassword } from "../typed.ts";
import { valid } from "../valid.ts";

const sessionKey = z.object({ number: z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number)) });

// mounted at /api/me
export const me = new Hono<House>()
  .get("/", (c) => c.json({ ...c.var.person, way: c.var.session.way }, 200, noStore))
  .put("/password", ...typed(z.object({ current: typedPassword, next: typedPassword })), async (c) => {
    const { db, person } = c.var;
    // The demo's accounts are shared: whoever changed one would shut the others out.
    if (person.isDemo) throw new Refusal("not-allowed");
    await changePassword(db, actorOf(c), { person, place: placeOf(c), ...c.req.valid("json") });
    await beginSession(c, person, "password");
    return c.body(null, 204, noStore);
  })
  .get("/sessions", async (c) => {
    const sessions = await sessionsOf(c.var.db, c.var.person.id);
    const shown = sessions.map(({ idHash, personId, ...session }) => ({ ...session, isThis: idHash === c.var.session.idHash }));
    return c.json({ sessions: shown }, 200, noStore);
  })
  .delete("/sessions", async (c) => {
    await endOtherSessions(c.var.db, c.var.session);
    return c.body(null, 204, noStore);
  })
  .delete("/sessions/:number", valid("param", sessionKey), async (c) => {
    const ended = await sessionByNumber(c.var.db, c.req.valid("param").number);
    demandOwn(c, "endSession", ended.personId, "no-such-session");
    await endSession(c.var.db, ended.idHash);
    return c.body(null, 204, noStore);
  });

const noStore = { "Cache-Control": "no-store" };
