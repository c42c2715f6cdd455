import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import { expectProblem } from "../support/given-app.ts";
import { givenPerson } from "../support/given-person.ts";
import { type GivenPool, givenPool } from "../support/given-pool.ts";
import { GivenSite } from "../support/given-site.ts";
import { givenDoor, requestOf } from "../support/given-visit.ts";
import { kr } from "../support/kr.ts";
import { policy } from "../support/policy.ts";
import { randomPrices } from "../support/random-ledger.ts";

const behindTls = { HOEST_PUBLIC_URL: "https://hoest.kommune.dk" };
const everyRole = ["reader", "owner", "controller", "administrator"] as const;
const unsafe = policy.filter(({ door }) => !door.startsWith("GET ")).map((rule) => [rule.door, rule] as const);

async function priced(): Promise<GivenPool> {
  const { pool } = await givenPool({ committed: { 2025: kr(1) } });
  await pool.loadPrices(randomPrices);
  return pool;
}

const foreign = [
  { "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }, { "sec-fetch-site": "none" }, { "sec-fetch-site": "" },
  { "sec-fetch-site": "cross-site", origin: "http://localhost" }, { origin: "https://evil.example" }, { origin: "null" }, { origin: "" },
  { origin: "http://localhost:81" }, { origin: "https://localhost" }, { origin: "http://localhost.evil.example" }, { origin: "not an origin" },
];

test.for(unsafe)("%s does nothing for a page of another origin", async ([, rule]) => {
  const pool = await priced();
  const visit = await (await givenDoor(pool, rule)).visit(everyRole);
  const { method, path, headers, body } = requestOf(rule, visit, visit.named.own ?? "");
  const { app } = new GivenSite(pool);
  const before = await contents(pool.db);
  for (const from of foreign) {
    const response = await app.request(`http://localhost${path}`, { method, headers: { ...headers, ...from }, ...(body === undefined ? {} : { body }) });
    expect([from, response.status, JSON.parse(await response.text()).code]).toEqual([from, 403, "other-origin"]);
  }
  expect(await contents(pool.db)).toEqual(before);
});

const kinds = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json2", "text/json", "application/xml", ""];

test.for(unsafe.filter(([, { sends }]) => sends !== undefined))("%s takes only the kind of content it is made for", async ([, rule]) => {
  const pool = await priced();
  const visit = await (await givenDoor(pool, rule)).visit(everyRole);
  const { path, ...sent } = requestOf(rule, visit, visit.named.own ?? "");
  const site = new GivenSite(pool);
  const before = await contents(pool.db);
  const other = sent.headers?.["content-type"] === "application/json" ? "application/octet-stream" : "application/json";
  for (const kind of [...kinds, other]) expectProblem(await site.ask(path, { ...sent, headers: { ...sent.headers, "content-type": kind } }), [415, "wrong-content-type"]);
  expect(await contents(pool.db)).toEqual(before);
});

test("a program that says nothing of its origin is taken at its cookie, and a page of ours by its origin alone", async () => {
  const pool = await priced();
  const { app } = new GivenSite(pool);
  for (const headers of [{}, { origin: "http://localhost" }, { "sec-fetch-site": "same-origin" }]) {
    const { cookie } = await givenPerson(pool);
    expect((await app.request("http://localhost/api/session", { method: "DELETE", headers: { cookie, ...headers } })).status).toBe(204);
  }
});

const policyText = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'", "base-uri 'none'",
  "form-action 'self'", "frame-ancestors 'none'",
].join("; ");

function expectGuards(headers: Headers, at: string): void {
  const names = ["content-security-policy", "x-content-type-options", "referrer-policy", "cross-origin-opener-policy", "cross-origin-resource-policy", "x-frame-options"];
  expect([at, ...names.map((name) => headers.get(name))]).toEqual([at, policyText, "nosniff", "no-referrer", "same-origin", "same-origin", "DENY"]);
  for (const name of ["server", "x-powered-by", "access-control-allow-origin", "access-control-allow-credentials"]) expect([at, name, headers.get(name)]).toEqual([at, name, null]);
}

test.for(policy.map((rule) => [rule.door, rule] as const))("%s answers with every guard, granted or refused, and is kept by nobody else", async ([door, rule]) => {
  const pool = await priced();
  const visiting = await givenDoor(pool, rule);
  const sites = [
    { site: new GivenSite(pool), name: "hoest=", transport: null },
    { site: new GivenSite(pool, { environment: behindTls }), name: "__Host-hoest=", transport: "max-age=63072000; includeSubDomains" },
  ];
  for (const { site, name, transport } of sites) {
    for (const roles of [everyRole, ["reader"], null] as const) {
      const visit = await visiting.visit(roles);
      const { path, ...sent } = requestOf(rule, visit, visit.named.own ?? "");
      const { status, headers } = await site.ask(path, { ...sent, headers: { ...sent.headers, cookie: visit.cookie.replace("hoest=", name) } });
      expectGuards(headers, `${door} ${status}`);
      expect(headers.get("strict-transport-security")).toBe(transport);
      expectKeptByNobodyElse(headers);
    }
  }
});

function expectKeptByNobodyElse(headers: Headers): void {
  const isTagged = headers.get("etag") !== null;
  expect(headers.get("cache-control")).toBe(isTagged ? "private, no-cache" : "no-store");
  expect(!isTagged || /\bCookie\b/i.test(headers.get("vary") ?? "")).toBe(true);
}

test("pages, and what is not there, answer with every guard too", async () => {
  const site = new GivenSite(await priced());
  for (const asked of ["GET /", "HEAD /", "GET /investeringer/I-01", "GET /assets/nope.js", "GET /nope.png", "POST /", "OPTIONS /", "PATCH /api"]) {
    const [method = "", path = ""] = asked.split(" ");
    expectGuards((await site.ask(path, { method })).headers, asked);
  }
});

test.for(["/..%2f..%2fpackage.json", "/%2e%2e/%2e%2e/package.json", "/assets/..%2f..%2fpackage.json", "/.env", "/..\\..\\package.json", "/%00.js", "/etc/passwd.txt", "//evil.example/x.js"])(
  "no file beside the built web can be asked for: %s", async (path) => {
    const { status, text } = await new GivenSite(await priced()).ask(path);
    expect([status === 404 || status === 400 || text.startsWith("<!doctype html>"), text.includes("hoest\""), text.includes("root:")]).toEqual([true, false, false]);
  });

test("a body larger than its door takes is refused before it is read to the end", async () => {
  const pool = await priced();
  const { cookie } = await givenPerson(pool);
  const site = new GivenSite(pool);
  const json = { cookie, "content-type": "application/json" };
  const huge = JSON.stringify({ email: "x".repeat(70_000), password: "x" });
  expectProblem(await site.ask("/api/session", { method: "POST", headers: json, body: huge }), [413, "request-too-large"]);
  expectProblem(await site.ask("/api/me/password", { method: "PUT", headers: json, body: huge }), [413, "request-too-large"]);
  const file = { cookie, "content-type": "application/octet-stream" };
  expectProblem(await site.ask("/api/imports?unit=t&mode=levels&name=a.csv", { method: "POST", headers: file, body: "x".repeat(10 * 1024 * 1024 + 1) }), [413, "file-too-large"]);
});

test("a value that pretends to be a text is refused like any other that is none, and a password is not said again", async () => {
  const site = new GivenSite(await priced());
  const headers = { "content-type": "application/json" };
  const pretending = ['{"length":{"valueOf":1,"toString":1}}', '{"length":[{"toString":1}]}', '{"toString":1,"valueOf":1}', `${"[".repeat(15_000)}${"]".repeat(15_000)}`, "7", "null"];
  for (const email of pretending) expectProblem(await site.ask("/api/session", { method: "POST", headers, body: `{"email":${email},"password":"x"}` }), [400, "bad-request"]);
  const { status, text } = await site.send("/api/session", { email: "a@b.dk", password: "secret ".repeat(200) });
  expect([status, text.includes("secret")]).toEqual([400, false]);
});

const hosts = [
  [{}, "127.0.0.1:4000", true], [{}, "localhost:4000", true], [{}, "LOCALHOST", true], [{}, "[::1]:4000", true], [{}, "evil.example", false], [{}, "127.0.0.1.evil.example", false],
  [{}, "localhost.", false], [{}, "hoest.kommune.dk", false], [behindTls, "hoest.kommune.dk", true], [behindTls, "Hoest.Kommune.dk", true], [behindTls, "127.0.0.1:4000", true],
  [behindTls, "hoest.kommune.dk:8443", false], [behindTls, "evil.example", false], [behindTls, "hoest.kommune.dk.evil.example", false],
] as const;

test.for(hosts)("with %o, asked as %s, is answered: %s", async ([environment, host, isAnswered]) => {
  const { app } = new GivenSite(await priced(), { environment });
  for (const path of ["/api/health", "/"]) expect((await app.request(`http://127.0.0.1:4000${path}`, { headers: { host } })).status).toBe(isAnswered ? 200 : 403);
});
