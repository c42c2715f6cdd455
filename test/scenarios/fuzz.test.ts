import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answered } from "../support/given-app.ts";
import { type GivenPool, givenPool } from "../support/given-pool.ts";
import { GivenSite } from "../support/given-site.ts";
import { givenDoor, requestOf, type Visit } from "../support/given-visit.ts";
import { kr } from "../support/kr.ts";
import { policy, type Rule } from "../support/policy.ts";
import { randomPrices } from "../support/random-ledger.ts";
import { runs } from "../support/runs.ts";

const everyRole = ["reader", "owner", "controller", "administrator"] as const;

const evil = [
  "", "\0", "\ud800", "\udfff\ud800", "x".repeat(30_000), "' OR 1=1 --", "%00", "../../etc/passwd", "{{7*7}}", "=cmd|' /C calc'!A0", "\u202e", "I-01", "reader",
  "2026-02-30", "__proto__", "constructor", "\r\nSet-Cookie: a=b", "9007199254740993", "NaN", "-0", "ａ", "İ",
];
const text = fc.oneof(fc.constantFrom(...evil), fc.string({ unit: "binary", maxLength: 60 }));
const number = fc.oneof(fc.constantFrom("9007199254740993", "-9007199254740993", "1e400", "1e-400", "-0", "0.1", "1e21", "4294967296"), fc.integer().map(String));

/** Anything at all, written as JSON: what JSON.stringify would not write is here too. */
const anything = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    text.map((one) => JSON.stringify(one)), number, fc.constantFrom("null", "true", "false", "[]", "{}"),
    fc.constant(`${"[".repeat(20_000)}${"]".repeat(20_000)}`), fc.constantFrom('{"toString":1,"valueOf":1}', '{"length":{"valueOf":1,"toString":1}}'),
    fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(",")}]`),
    fc.array(fc.tuple(fc.oneof(text, fc.constantFrom("__proto__", "toString", "length")), tie("value")), { maxLength: 4 })
      .map((fields) => `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`),
  ),
})).value;

/** An honest body with something wrong in it: a field of another type, left out, added or doubled; or no JSON at all. */
function wrong(honest: string): fc.Arbitrary<string> {
  const fields = Object.entries<unknown>(JSON.parse(honest)).map(([name, value]) => [name, JSON.stringify(value)] as const);
  const written = (all: readonly (readonly [string, string])[]) => `{${all.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`;
  const one = fc.nat({ max: Math.max(0, fields.length - 1) });
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(one, anything).map(([at, value]) => written(fields.map(([name, kept], index) => [name, index === at ? value : kept]))) },
    one.map((at) => written(fields.filter((_, index) => index !== at))),
    fc.tuple(text, anything).map(([name, value]) => written([...fields, [name, value]])),
    anything.map((value) => written([...fields, ["__proto__", value]])),
    anything,
    fc.constantFrom("", "{", `${honest},`, "\ufeff{}", "[1,", `${honest}${"x".repeat(70_000)}`, "undefined", "\0"),
  );
}

async function given(rule: Rule) {
  const { pool } = await givenPool({ committed: { 2025: kr(1) } });
  await pool.loadPrices(randomPrices);
  const door = await givenDoor(pool, rule);
  let visit = await door.visit(everyRole);
  return { pool, site: new GivenSite(pool), visit: () => visit, again: async () => { visit = await door.visit(everyRole); } };
}

/** Expects a refusal or a success, never a fault, and nothing of how the house is built. */
function expectSane({ status, headers, text: said }: Answered, asked: string): void {
  expect([asked.slice(0, 200), status, status < 500]).toEqual([asked.slice(0, 200), status, true]);
  expect(said).not.toMatch(/SQLITE|SELECT |INSERT |node_modules|\.ts:\d|at Object|at async|RangeError|TypeError/);
  if (status >= 400) expect(headers.get("content-type")).toBe("application/problem+json");
}

/** What a fuzzed request may leave behind that would close the door to the next one. */
async function openAgain(pool: GivenPool, answer: Answered, again: () => Promise<void>): Promise<void> {
  await pool.db.deleteFrom("failedSignIn").execute();
  if (answer.status < 300 || answer.status === 401 || answer.status === 404) await again();
}

const withJson = policy.filter((rule) => rule.sends && !rule.door.endsWith("/imports"));

test.for(withJson.map((rule) => [rule.door, rule] as const))("%s answers any body with a success or a refusal", { timeout: 300_000 }, async ([, rule]) => {
  const { pool, site, visit, again } = await given(rule);
  const example = (by: Visit) => requestOf(rule, by, by.named.own ?? "");
  await fc.assert(fc.asyncProperty(wrong(String(example(visit()).body)), async (body) => {
    const { path, ...sent } = example(visit());
    const answer = await site.ask(path, { ...sent, body });
    expectSane(answer, body);
    await openAgain(pool, answer, again);
  }), { numRuns: runs(25), endOnFailure: true });
});

test("a file of any bytes is a draft or a refusal", { timeout: 300_000 }, async () => {
  const rule = policy.find(({ door }) => door === "POST /api/imports");
  if (!rule) throw new Error("files go in no more");
  const { site, visit } = await given(rule);
  const honest = new TextEncoder().encode(String(requestOf(rule, visit(), "").body));
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 60 }).map((tail) => new Uint8Array([...honest, ...tail])),
    fc.uint8Array({ maxLength: 100 }).map((tail) => new Uint8Array([0x50, 0x4b, 3, 4, ...tail])));
  await fc.assert(fc.asyncProperty(bytes, text, async (body, name) => {
    const { headers = {} } = requestOf(rule, visit(), "");
    const query = new URLSearchParams({ unit: "kr", mode: "levels", name }).toString();
    expectSane(await site.ask(`/api/imports?${query}`, { method: "POST", headers, body: new Uint8Array(body) }), name);
  }), { numRuns: runs(20), endOnFailure: true });
});

const names = ["through", "asOf", "priceLevel", "investment", "department", "unit", "mode", "knownOn", "takesOlder", "name", "__proto__"];
const address = fc.record({
  named: text, header: fc.oneof(text, fc.constantFrom('"1"', '"9007199254740993"', "*", 'W/"1"')),
  query: fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(text, number)), { maxLength: 4 }),
});

test.for(policy.map((rule) => [rule.door, rule] as const))("%s answers any address and any header with a success or a refusal", { timeout: 300_000 }, async ([, rule]) => {
  const { pool, site, visit, again } = await given(rule);
  await fc.assert(fc.asyncProperty(address, async ({ named, header, query }) => {
    const { path, ...sent } = requestOf(rule, visit(), encodeURIComponent(named.toWellFormed()).slice(0, 8_000));
    const headers = new Headers();
    const said = header.replace(/[^\x20-\x7e]/g, "?").slice(0, 4_000);
    for (const name of ["if-match", "idempotency-key", "if-none-match", "accept-language", "user-agent", "x-forwarded-for"]) headers.set(name, said);
    const asked = `${path.split("?")[0]}?${new URLSearchParams(query.map(([name, value]) => [name, value]))}`;
    const answer = await site.ask(asked, { ...sent, headers: { ...Object.fromEntries(headers), ...sent.headers } });
    expectSane(answer, asked);
    await openAgain(pool, answer, again);
  }), { numRuns: runs(20), endOnFailure: true });
});
