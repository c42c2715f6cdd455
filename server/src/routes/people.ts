import { personById } from "@hoest/db/people";
import { people as everyone } from "@hoest/db/questions/people";
import { roles } from "@hoest/shared/access";
import { personState } from "@hoest/shared/person-state";
import { Hono } from "hono";
import * as z from "zod/mini";
import { keyOrOwn, versionSeen } from "../act-headers.ts";
import { actorOf } from "../act-of.ts";
import { changePerson } from "../commands/change-person.ts";
import { renewInvitation } from "../commands/invite-person.ts";
import type { House } from "../house.ts";
import { confirmed, permitted } from "../identity.ts";
import { sentInvitation } from "../send-invitation.ts";
import { typed } from "../typed.ts";
import { valid } from "../valid.ts";

const personKey = z.object({ id: z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number)) });

/** A person's name and roles, as they come in a request. */
export const personName = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
export const personRoles = z.array(z.enum(roles)).check(z.minLength(1), z.maxLength(roles.length));

const changes = z.strictObject({ name: z.optional(personName), roles: z.optional(personRoles), isDisabled: z.optional(z.boolean()) });

// mounted at /api/people
export const people = new Hono<House>()
  .get("/", permitted("readPeople"), async (c) => {
    const now = c.var.clock.now();
    const known = await everyone(c.var.db);
    return c.json({ people: known.map((person) => ({ ...person, state: personState(person, now) })) }, 200, noStore);
  })
  .put("/:id", permitted("managePeople"), confirmed, valid("param", personKey), ...typed(changes), async (c) => {
    const { db } = c.var;
    const { id } = c.req.valid("param");
    const { name, roles: wanted, isDisabled } = await personById(db, id);
    const changed = c.req.valid("json");
    const facts = { name: changed.name ?? name, roles: changed.roles ?? wanted, isDisabled: changed.isDisabled ?? isDisabled };
    return c.json(await changePerson(db, { ...actorOf(c), key: keyOrOwn(c) }, { id, seen: versionSeen(c), facts }), 200, noStore);
  })
  .post("/:id/invitation", permitted("managePeople"), confirmed, valid("param", personKey), ...typed(z.object({})), async (c) => {
    const actor = { ...actorOf(c), key: keyOrOwn(c) };
    return c.json(await sentInvitation(c, await renewInvitation(c.var.db, actor, c.req.valid("param").id)), 201, noStore);
  });

const noStore = { "Cache-Control": "no-store" };
