import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import { expectProblem } from "../support/given-app.ts";
import { type GivenPool, givenPool } from "../support/given-pool.ts";
import { GivenSite } from "../support/given-site.ts";
import { type GivenDoor, givenDoor, requestOf, told } from "../support/given-visit.ts";
import { kr } from "../support/kr.ts";
import { isLetBy, policy, type Rule, roleCombinations } from "../support/policy.ts";
import { randomPrices } from "../support/random-ledger.ts";

const everyone = [null, ...roleCombinations];

async function pool(): Promise<GivenPool> {
  const { pool: on } = await givenPool({ committed: { 2025: kr(1) } });
  await on.loadPrices(randomPrices);
  return on;
}

async function openDoor(rule: Rule): Promise<{ site: GivenSite; door: GivenDoor }> {
  const on = await pool();
  return { site: new GivenSite(on), door: await givenDoor(on, rule) };
}

test("every route is in the policy, and the policy has no other", async () => {
  const routes = new GivenSite(await pool()).app.routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api"));
  expect([...new Set(routes.map(({ method, path }) => `${method} ${path}`))].sort()).toEqual(policy.map(({ door }) => door).sort());
});

test("beside the API there are only the built web's own files, and what answers any method answers nobody anything", async () => {
  const routes = new GivenSite(await pool()).app.routes;
  expect([...new Set(routes.filter(({ method, path }) => method !== "ALL" && !path.startsWith("/api")).map(({ method, path }) => `${method} ${path}`))]).toEqual(
    ["GET /assets/*", "GET /*"]);
  expect(new Set(routes.filter(({ method }) => method === "ALL").map(({ path }) => path))).toEqual(
    new Set(["/*", "/api/*", "/api/figures/*", "/api/investments/*", "/api/imports/*", "/api/pool/*", "/api/audit/*", "/api/audit.csv/*"]));
});

test.for(policy.map((rule) => [rule.door, rule] as const))("%s lets by whom the policy names, whatever roles are combined", async ([, rule]) => {
  let given: Promise<{ site: GivenSite; door: GivenDoor }> | undefined;
  for (const roles of everyone.filter((held) => isLetBy(rule, held))) {
    // A draft that is confirmed changes what the others show.
    if (rule.of === "draft") given = undefined;
    given ??= openDoor(rule);
    const { site, door } = await given;
    const visit = await door.visit(roles);
    const { path, ...sent } = requestOf(rule, visit, visit.named.own ?? "");
    const { status } = await site.ask(path, sent);
    expect([roles, status]).toEqual([roles, rule.answers]);
  }
});

test.for(policy.map((rule) => [rule.door, rule] as const))("%s refuses everyone else, and nothing is changed", async ([, rule]) => {
  const on = await pool();
  const door = await givenDoor(on, rule);
  const site = new GivenSite(on);
  const refused = await Promise.all(everyone.filter((held) => !isLetBy(rule, held)).map(async (roles) => ({ roles, visit: await door.visit(roles) })));
  const before = await contents(on.db);
  for (const { roles, visit } of refused) {
    for (const named of Object.values(visit.named)) {
      const { path, ...sent } = requestOf(rule, visit, named);
      expectProblem(await site.ask(path, sent), roles === null ? [401, "signed-out"] : [403, "not-allowed"]);
    }
  }
  expect(await contents(on.db)).toEqual(before);
});

const naming = policy.filter(({ of }) => of !== undefined && of !== "year" && of !== "part");

test.for(naming.map((rule) => [rule.door, rule] as const))("%s says of what is another's just what it says of what is not there", async ([, rule]) => {
  const on = await pool();
  const door = await givenDoor(on, rule);
  const site = new GivenSite(on);
  for (const roles of everyone.filter((held) => held !== null && isLetBy(rule, held))) {
    const visit = await door.visit(roles);
    const before = await contents(on.db);
    const ask = async (named: string) => {
      const { path, ...sent } = requestOf(rule, visit, named);
      return told(await site.ask(path, sent), named);
    };
    const missing = await ask(visit.named.missing ?? "");
    expect([roles, missing[0]]).toEqual([roles, 404]);
    if (visit.named.other !== undefined) expect(await ask(visit.named.other)).toEqual(missing);
    expect(await contents(on.db)).toEqual(before);
  }
});

const owned = policy.filter(({ mayTheirs }) => mayTheirs !== undefined);

test.for(owned.map((rule) => [rule.door, rule] as const))("%s lets who may by their own alone do nothing with what another owns", async ([, rule]) => {
  const { site, door } = await openDoor(rule);
  for (const roles of roleCombinations.filter((held) => isLetBy(rule, held))) {
    const visit = await door.visit(roles);
    const before = await contents(door.pool.db);
    const { path, ...sent } = requestOf(rule, visit, visit.named.theirs ?? "");
    const answer = await site.ask(path, sent);
    if (roles.some((role) => rule.mayTheirs?.includes(role))) {
      expect([roles, answer.status]).toEqual([roles, rule.answers]);
    } else {
      expectProblem(answer, [403, "not-allowed"]);
      expect(await contents(door.pool.db)).toEqual(before);
    }
  }
});

const confirmed = policy.filter(({ isConfirmed }) => isConfirmed);

test.for(confirmed.map((rule) => [rule.door, rule] as const))("%s asks for the password again when it was not given within five minutes", async ([, rule]) => {
  const on = await pool();
  const visit = await (await givenDoor(on, rule)).visit(["administrator"]);
  const site = new GivenSite(on);
  const { path, ...sent } = requestOf(rule, visit, visit.named.own ?? "");
  await on.db.updateTable("session").set({ confirmedAt: "2026-11-21T11:54:59.999Z" }).execute();
  const before = await contents(on.db);
  expectProblem(await site.ask(path, sent), [403, "confirm-person"]);
  expect(await contents(on.db)).toEqual(before);
  await on.db.updateTable("session").set({ confirmedAt: "2026-11-21T11:55:00.000Z" }).execute();
  expect((await site.ask(path, sent)).status).toBe(rule.answers);
});

test("nobody is told which addresses there are before they have signed in", async () => {
  const site = new GivenSite(await pool());
  for (const path of ["/api", "/api/", "/api/nope", "/api/session/nope", "/api/health/nope", "/api/invitations/nope", "/api/people/1", "/api/figures/nope", "/api/imports/%00"]) {
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
      const answer = await site.ask(path, { method, headers: { cookie: "" } });
      expect([method, path, answer.status]).toEqual([method, path, 401]);
    }
  }
});

test("a cookie that opens nothing is as good as none", async () => {
  const site = new GivenSite(await pool());
  for (const cookie of ["hoest=", "hoest=AAAAAAAAAAAAAAAAAAAAAA", "hoest=%00", "__Host-hoest=AAAAAAAAAAAAAAAAAAAAAA", `hoest=${"x".repeat(5_000)}`, "hoest='; DROP TABLE session; --"]) {
    expectProblem(await site.ask("/api/figures", { method: "GET", headers: { cookie } }), [401, "signed-out"]);
  }
});
