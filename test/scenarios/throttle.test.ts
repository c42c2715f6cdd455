import { join } from "node:path";
import { openDatabase } from "@hoest/db/open";
import { hashing } from "@hoest/server/passwords";
import { isoDate } from "@hoest/shared/fiscal-year";
import { expect, test } from "vitest";
import { expectProblem } from "../support/given-app.ts";
import { givenFolder } from "../support/given-folder.ts";
import { givenPerson, password } from "../support/given-person.ts";
import { GivenPool, givenPool } from "../support/given-pool.ts";
import { GivenSite, type Standing } from "../support/given-site.ts";
import { runs } from "../support/runs.ts";

const email = "reader@kommune.test";
const proxied = { HOEST_PUBLIC_URL: "https://hoest.kommune.dk", HOEST_TRUSTED_PROXIES: "10.0.0.0/8,2001:db8:aaaa::/48" };

async function givenReader(standing: Standing = {}) {
  const { pool } = await givenPool();
  await givenPerson(pool, ["reader"]);
  const site = new GivenSite(pool, { from: "203.0.113.7", ...standing });
  return { pool, site, tries: triesAt(site) };
}

/** Tries to sign in, and the statuses that come of it. */
function triesAt(site: GivenSite) {
  return async (count: number, typed = "not the password", as: string | ((index: number) => string) = email, headers = {}) => {
    const statuses: number[] = [];
    for (let index = 0; index < count; index++) {
      const body = { email: typeof as === "string" ? as : as(index), password: typed };
      statuses.push((await site.send("/api/session", body, { headers })).status);
    }
    return statuses;
  };
}

/** How many passwords are looked at while something is done. */
async function lookedAt(work: () => Promise<unknown>): Promise<number> {
  let begun = 0;
  const watch = { start: () => { begun += 1; }, end: () => {}, asyncStart: () => {}, asyncEnd: () => {}, error: () => {} };
  hashing.subscribe(watch);
  await work();
  hashing.unsubscribe(watch);
  return begun;
}

test("five failures close an account for a quarter of an hour, even to the right password, and say for how long", async () => {
  const { site, tries } = await givenReader();
  expect(await tries(5)).toEqual([401, 401, 401, 401, 401]);
  const closed = await site.send("/api/session", { email, password });
  expectProblem(closed, [429, "too-many-attempts", { retryAfterSeconds: 900 }]);
  expect(closed.headers.get("retry-after")).toBe("900");
  site.standing.at = "2026-11-21T12:14:59.001Z";
  expect((await site.send("/api/session", { email, password })).headers.get("retry-after")).toBe("1");
  site.standing.at = "2026-11-21T12:15:00.000Z";
  expect(await tries(1, password)).toEqual([200]);
});

test("each closing is twice as long as the one before", async () => {
  const { site, tries } = await givenReader();
  for (const [minutes, seconds] of [[0, 900], [15, 1_800], [45, 3_600]] as const) {
    site.standing.at = new Date(Date.parse("2026-11-21T12:00:00.000Z") + minutes * 60_000).toISOString();
    expect(await tries(5)).toEqual([401, 401, 401, 401, 401]);
    expectProblem(await site.send("/api/session", { email, password }), [429, "too-many-attempts", { retryAfterSeconds: seconds }]);
  }
});

test("twenty failures close an address to every account, and to no other address", async () => {
  const { site, tries } = await givenReader();
  expect(new Set(await tries(20, "x", (index) => `nobody-${index}@kommune.test`))).toEqual(new Set([401]));
  expect(await tries(1, password)).toEqual([429]);
  site.standing.from = "203.0.113.8";
  expect(await tries(1, password)).toEqual([200]);
});

test("an address of one's own network is no new address", async () => {
  const { site, tries } = await givenReader();
  const statuses: number[] = [];
  for (let index = 0; index < 21; index++) {
    site.standing.from = `2001:db8::${index + 1}`;
    statuses.push(...(await tries(1, "x", `nobody-${index}@kommune.test`)));
  }
  expect([new Set(statuses.slice(0, 20)), statuses[20]]).toEqual([new Set([401]), 429]);
});

test("signing in forgets the failures of the account, not those of others from the same address", async () => {
  const { tries } = await givenReader();
  await tries(16, "x", (index) => `nobody-${index}@kommune.test`);
  for (let round = 0; round < 3; round++) expect([...(await tries(3)), ...(await tries(1, password))]).toEqual([401, 401, 401, 200]);
  expect(await tries(5)).toEqual([401, 401, 401, 401, 429]);
});

test("starting the server anew forgets no failure", async () => {
  const file = join(givenFolder().path, "hoest.db");
  const statuses: number[] = [];
  for (let start = 0; start < 3; start++) {
    const pool = new GivenPool(await openDatabase(file), isoDate("2026-11-21"));
    if (start === 0) await givenPerson(pool, ["reader"]);
    statuses.push(...(await triesAt(new GivenSite(pool))(2)));
    await pool.db.destroy();
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});

test("fifty tries at once are five that are looked at", async () => {
  const { pool, site } = await givenReader();
  const other = new GivenSite(pool, site.standing);
  let statuses: number[] = [];
  const looked = await lookedAt(async () => {
    const tried = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? site : other).send("/api/session", { email, password: `guess ${index}` }));
    statuses = (await Promise.all(tried)).map(({ status }) => status);
  });
  expect([looked, statuses.filter((status) => status === 401).length, statuses.filter((status) => status === 429).length]).toEqual([5, 5, 45]);
});

test("the address as one types it, with capitals or spaces, is the same account", async () => {
  const { tries } = await givenReader();
  const written = [email, email.toUpperCase(), ` ${email} `, `${email}\t`, "Reader@Kommune.Test"];
  expect(await tries(6, "x", (index) => written[index] ?? email)).toEqual([401, 401, 401, 401, 401, 429]);
});

test("what was typed where the e-mail belongs is kept nowhere", async () => {
  const { pool, tries } = await givenReader();
  await tries(1, "x", "my-secret-password");
  expect(JSON.stringify(await pool.db.selectFrom("failedSignIn").selectAll().execute())).not.toContain("my-secret");
});

test("the known, the unknown, the disabled and whoever has not joined are answered alike, with the same work", async () => {
  const { pool, site } = await givenReader();
  await givenPerson(pool, ["reader"], "disabled@kommune.test");
  await pool.db.updateTable("person").set({ isDisabled: 1 }).where("email", "=", "disabled@kommune.test").execute();
  await givenPerson(pool, ["reader"], "invited@kommune.test");
  await pool.db.updateTable("person").set({ passwordHash: null }).where("email", "=", "invited@kommune.test").execute();
  const answers: unknown[] = [];
  for (const [as, typed] of [[email, "wrong"], ["nobody@kommune.test", "wrong"], ["disabled@kommune.test", password], ["invited@kommune.test", password], ["", ""]] as const) {
    const looked = await lookedAt(async () => {
      const { status, text, headers } = await site.send("/api/session", { email: as, password: typed });
      answers.push([status, text, [...headers]]);
    });
    expect([as, looked]).toEqual([as, 1]);
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test("the known and the unknown are answered in the same time", async () => {
  const { pool, site } = await givenReader();
  const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
  for (let round = 0; round < runs(12); round++) {
    for (const [kind, as] of [["known", email], ["unknown", "nobody@kommune.test"]] as const) {
      await pool.db.deleteFrom("failedSignIn").execute();
      const began = process.cpuUsage();
      await site.send("/api/session", { email: as, password: "wrong" });
      const { user, system } = process.cpuUsage(began);
      times[kind].push(user + system);
    }
  }
  const [known, unknown] = [median(times.known), median(times.unknown)];
  // Argon2 is nearly all of it; without it one of them would take a tenth.
  expect(Math.min(known, unknown) / Math.max(known, unknown)).toBeGreaterThan(0.7);
});

test("wrong links close the address they come from, and no other person's link", async () => {
  const { site } = await givenReader();
  const open = async () => (await site.send("/api/invitations/opening", { token: "AAAAAAAAAAAAAAAAAAAAAA" })).status;
  const statuses: number[] = [];
  for (let index = 0; index < 21; index++) statuses.push(await open());
  expect([new Set(statuses.slice(0, 20)), statuses[20]]).toEqual([new Set([404]), 429]);
  site.standing.from = "203.0.113.8";
  expect(await open()).toBe(404);
});

test("what a stranger writes in X-Forwarded-For changes nothing", async () => {
  const { pool, site, tries } = await givenReader();
  for (let index = 0; index < 20; index++) await tries(1, "x", `nobody-${index}@kommune.test`, { "x-forwarded-for": `198.51.100.${index}`, forwarded: "for=1.2.3.4", "x-real-ip": "1.2.3.4" });
  expect(await tries(1, password, email, { "x-forwarded-for": "198.51.100.99" })).toEqual([429]);
  expect(new Set((await pool.db.selectFrom("failedSignIn").select("place").execute()).map(({ place }) => place))).toEqual(new Set([site.standing.from]));
});

const paths = [
  ["10.0.0.1", "198.51.100.1", "198.51.100.1"], ["10.0.0.1", "1.2.3.4, 198.51.100.1", "198.51.100.1"], ["10.0.0.1", "1.2.3.4, 198.51.100.1, 10.0.0.2", "198.51.100.1"],
  ["10.0.0.1", "10.0.0.3, 10.0.0.2", "10.0.0.3"], ["10.0.0.1", "", "10.0.0.1"], ["10.0.0.1", "garbage", "10.0.0.1"], ["10.0.0.1", "198.51.100.1, unknown", "10.0.0.1"],
  ["10.0.0.1", "198.51.100.1:5678", "198.51.100.1"], ["::ffff:10.0.0.1", "::ffff:198.51.100.1", "198.51.100.1"], ["10.0.0.1", "[2001:db8:1::1]:443", "2001:db8:1:0::/64"],
  ["2001:db8:aaaa::1", "2001:db8:1::1, 2001:db8:aaaa::2", "2001:db8:1:0::/64"], ["10.0.0.1", "' OR 1=1 --", "10.0.0.1"], ["10.0.0.1", `${"1.1.1.1, ".repeat(500)}198.51.100.1`, "198.51.100.1"],
  ["198.51.100.1", "1.2.3.4", "198.51.100.1"], ["10.0.0.1", "198.51.100.1%eth0", "198.51.100.1"], ["10.0.0.1", "fe80::1%eth0", "fe80:0:0:0::/64"],
] as const;

test.for(paths)("from %s with “%s” a trusted proxy is believed as far as it can be trusted: %s", async ([from, path, place]) => {
  const { pool, tries } = await givenReader({ environment: proxied, from });
  expect(await tries(1, "x", email, { "x-forwarded-for": path })).toEqual([401]);
  expect(await pool.db.selectFrom("failedSignIn").select("place").execute()).toEqual([{ place }]);
});

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
