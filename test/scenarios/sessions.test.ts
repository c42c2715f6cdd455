import { secretHash } from "@hoest/db/sessions";
import { changePerson } from "@hoest/server/commands/change-person";
import { renewInvitation } from "@hoest/server/commands/invite-person";
import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import { expectProblem } from "../support/given-app.ts";
import { givenPerson, password } from "../support/given-person.ts";
import { type GivenPool, givenPool } from "../support/given-pool.ts";
import { cookieOf, GivenSite, type Standing } from "../support/given-site.ts";

const behindTls = { HOEST_PUBLIC_URL: "https://hoest.kommune.dk" };

/** Someone signed in at noon by password, as a browser is. */
async function signedIn(standing: Standing = {}) {
  const { pool } = await givenPool();
  const { person, cookie: other } = await givenPerson(pool, ["reader"]);
  const site = new GivenSite(pool, standing);
  const answer = await site.send("/api/session", { email: person.email, password });
  const cookie = cookieOf(answer);
  const statusAt = async (at: string, held = cookie) => {
    site.standing.at = at;
    return (await site.ask("/api/me", { headers: { cookie: held } })).status;
  };
  return { pool, person, site, answer, cookie, other, statusAt };
}

const noon = "2026-11-21T12:00:00.000Z";
const act = { person: "1", at: noon };

test("a session is 128 random bits, and the secret is nowhere in the database", async () => {
  const { pool, cookie } = await signedIn();
  const secret = cookie.replace("hoest=", "");
  expect(Buffer.from(secret, "base64url")).toHaveLength(16);
  const kept = JSON.stringify(await contents(pool.db));
  expect([kept.includes(secret), kept.includes(Buffer.from(secret, "base64url").toString("hex")), kept.includes(secretHash(secret))]).toEqual([false, false, true]);
  const others = await Promise.all(Array.from({ length: 50 }, () => givenPerson(pool, ["reader"])));
  expect(new Set(others.map((one) => one.cookie)).size).toBe(50);
});

test("over TLS the cookie is bound to this very host, is never sent in the clear, and no script reads it", async () => {
  const { answer } = await signedIn({ environment: behindTls });
  const [cookie = "", ...more] = answer.headers.getSetCookie();
  expect([more, cookie.split("; ").slice(1).sort()]).toEqual([[], ["HttpOnly", "Path=/", "SameSite=Lax", "Secure"]]);
  expect(cookie).toMatch(/^__Host-hoest=[\w-]{22};/);
});

test("on this machine alone the cookie has a plain name, and is as closed to scripts", async () => {
  const { answer } = await signedIn();
  const [cookie = "", ...more] = answer.headers.getSetCookie();
  expect([more, cookie.split("; ").slice(1).sort()]).toEqual([[], ["HttpOnly", "Path=/", "SameSite=Lax"]]);
  expect(cookie).toMatch(/^hoest=[\w-]{22};/);
});

test("over TLS a cookie of the plain name, which a page on another port could set, opens nothing", async () => {
  const { pool, other } = await signedIn({ environment: behindTls });
  const site = new GivenSite(pool, { environment: behindTls });
  const secret = other.replace("hoest=", "");
  expect((await site.ask("/api/me", { headers: { cookie: other } })).status).toBe(401);
  expect((await site.ask("/api/me", { headers: { cookie: `__Host-hoest=${secret}` } })).status).toBe(200);
});

test("signing in gives a new id, never the one the browser came with, which opens nothing any more", async () => {
  const { site, person, cookie, other } = await signedIn();
  const chosen = "hoest=AAAAAAAAAAAAAAAAAAAAAA";
  const fresh = cookieOf(await site.send("/api/session", { email: person.email, password }, { headers: { cookie: chosen } }));
  const again = cookieOf(await site.send("/api/session", { email: person.email, password }, { headers: { cookie } }));
  expect(new Set([chosen, cookie, other, fresh, again]).size).toBe(5);
  const statuses = await Promise.all([chosen, cookie, other, fresh, again].map(async (one) => (await site.ask("/api/me", { headers: { cookie: one } })).status));
  expect(statuses).toEqual([401, 401, 200, 200, 200]);
});

test("a session ends after thirty idle minutes, and once ended stays ended", async () => {
  const { statusAt } = await signedIn();
  expect(await statusAt("2026-11-21T12:29:59.999Z")).toBe(200);
  expect(await statusAt("2026-11-21T12:59:59.998Z")).toBe(200);
  expect(await statusAt("2026-11-21T13:29:59.999Z")).toBe(401);
  expect(await statusAt("2026-11-21T13:00:00.000Z")).toBe(401);
});

test("a session ends eight hours after it began, however busy", async () => {
  const { statusAt } = await signedIn();
  const [statuses, start]: [number[], number] = [[], Date.parse(noon)];
  for (let minutes = 20; minutes < 480; minutes += 20) statuses.push(await statusAt(new Date(start + minutes * 60_000).toISOString()));
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(await statusAt("2026-11-21T19:59:59.999Z")).toBe(200);
  expect(await statusAt("2026-11-21T20:00:00.000Z")).toBe(401);
});

test.for(["2026-11-21T13:00:00.000Z", "2026-11-21T11:00:00.000Z"])("a clock an hour off, at %s, lets no session live on", async (at) => {
  const { statusAt } = await signedIn();
  expect(await statusAt(at)).toBe(401);
  expect(await statusAt(noon)).toBe(401);
});

test("a clock a few minutes off to either side ends no one's work", async () => {
  const { statusAt } = await signedIn();
  for (const at of ["2026-11-21T11:55:00.000Z", "2026-11-21T12:05:00.000Z", noon]) expect(await statusAt(at)).toBe(200);
});

test("that a session is in use is written once a minute, not at every request", async () => {
  const { pool, cookie, statusAt } = await signedIn();
  const seen = async () => (await pool.db.selectFrom("session").where("idHash", "=", secretHash(cookie.replace("hoest=", ""))).select("seenAt").execute())[0]?.seenAt;
  await statusAt("2026-11-21T12:00:59.999Z");
  expect(await seen()).toBe(noon);
  await statusAt("2026-11-21T12:01:00.000Z");
  expect(await seen()).toBe("2026-11-21T12:01:00.000Z");
});

const endings: Readonly<Record<string, (given: Awaited<ReturnType<typeof signedIn>>) => Promise<unknown>>> = {
  "signing out": ({ site, cookie }) => site.ask("/api/session", { method: "DELETE", headers: { cookie } }),
  "ending it from another browser": ({ site, other }) => site.ask("/api/me/sessions", { method: "DELETE", headers: { cookie: other } }),
  "disabling the person": ({ pool, person }) => changed(pool, person.id, { isDisabled: true }),
  "another role": ({ pool, person }) => changed(pool, person.id, { roles: ["reader", "owner"] }),
  "another password": ({ site, other }) => site.send("/api/me/password", { current: password, next: "fire andre ord om vejret" }, { method: "PUT", headers: { cookie: other } }),
  "a new invitation taken up": async ({ pool, site, person }) => {
    const { link } = await renewInvitation(pool.db, act, person.id);
    await site.send("/api/invitations/acceptance", { token: link.token, password: "fire andre ord om vejret" });
  },
};

function changed({ db }: GivenPool, id: number, facts: Readonly<Record<string, unknown>>) {
  return changePerson(db, act, { id, seen: 1, facts: { name: "Given reader", roles: ["reader"], isDisabled: false, ...facts } });
}

test.for(Object.entries(endings))("%s ends a session at once", async ([, end]) => {
  const given = await signedIn();
  expect(await given.statusAt(noon)).toBe(200);
  await end(given);
  expect(await given.statusAt(noon)).toBe(401);
});

test("a person who is disabled is out even where a session was left behind, and stays out of it when they are let in again", async () => {
  const { pool, person, statusAt } = await signedIn();
  await pool.db.updateTable("person").set({ isDisabled: 1 }).where("id", "=", person.id).execute();
  expect(await statusAt(noon)).toBe(401);
  await changed(pool, person.id, { isDisabled: false });
  expect(await statusAt(noon)).toBe(401);
});

test("a new name ends nobody's session", async () => {
  const { pool, person, statusAt } = await signedIn();
  await changed(pool, person.id, { name: "Gift" });
  expect(await statusAt(noon)).toBe(200);
});

test("changing the password gives this browser a new session, and the old password opens nothing", async () => {
  const { site, person, cookie } = await signedIn();
  const answer = await site.send("/api/me/password", { current: password, next: "fire andre ord om vejret" }, { method: "PUT", headers: { cookie } });
  expect([answer.status, (await site.ask("/api/me", { headers: { cookie: cookieOf(answer) } })).status]).toEqual([204, 200]);
  expectProblem(await site.send("/api/session", { email: person.email, password }), [401, "wrong-password"]);
});

test("a demo person's session from before the installation had an address is refused and ended", async () => {
  const { pool } = await givenPool();
  const { person, cookie } = await givenPerson(pool, ["administrator"]);
  await pool.db.updateTable("person").set({ isDemo: 1 }).execute();
  expect((await new GivenSite(pool).ask("/api/me", { headers: { cookie } })).status).toBe(200);
  const site = new GivenSite(pool, { environment: behindTls });
  expect((await site.ask("/api/me", { headers: { cookie: cookie.replace("hoest", "__Host-hoest") } })).status).toBe(401);
  expect(await pool.db.selectFrom("session").selectAll().execute()).toEqual([]);
  expectProblem(await site.send("/api/session", { email: person.email, password }), [401, "wrong-password"]);
  expectProblem(await site.send("/api/session/demo", { email: person.email }), [404, "not-found"]);
});

test("a list of sessions shows none that has ended by itself, and no secret", async () => {
  const { pool, site, person, cookie } = await signedIn();
  site.standing.at = "2026-11-21T13:00:00.000Z";
  const fresh = cookieOf(await site.send("/api/session", { email: person.email, password }));
  const { body, text } = await site.ask("/api/me/sessions", { headers: { cookie: fresh } });
  expect(body).toMatchObject({ sessions: [{ isThis: true, way: "password" }] });
  expect([body["sessions"]].flat()).toHaveLength(1);
  for (const secret of [cookie, fresh].map((one) => one.replace("hoest=", ""))) expect([text.includes(secret), text.includes(secretHash(secret))]).toEqual([false, false]);
  expect(await pool.db.selectFrom("session").selectAll().execute()).toHaveLength(1);
});
