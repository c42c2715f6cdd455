import { readSheetFile } from "@hoest/server/workbook/read-sheet";
import { expect, test } from "vitest";
import { expectProblem, givenApp } from "../support/given-app.ts";
import { givenPool } from "../support/given-pool.ts";
import { givenGoldenPool, goldenFigures, goldenFile } from "../support/golden.ts";

const paths = [
  "/api/figures?through=2025&priceLevel=2026", "/api/pool/service/available?through=2025&priceLevel=2026", "/api/investments",
  "/api/investments/I-01?through=2025&priceLevel=2026", "/api/investments/I-01/entries",
] as const;

test("the server says that it is well, and nothing keeps the answer", async () => {
  const { ask } = await givenApp();
  const { status, headers, body } = await ask("/api/health");
  expect([status, body, headers.get("cache-control")]).toEqual([200, { status: "ok" }, "no-store"]);
});

test("every investment is listed with its benefits, by code", async () => {
  const { pool } = await givenGoldenPool();
  const { ask } = await givenApp(pool);
  const { body } = await ask("/api/investments");
  expect(body["investments"]).toMatchObject([
    { code: "I-01", title: "Tidlig indsats for udsatte mødre", department: "Børn og Unge", pool: "Investeringspuljen", benefits: [
      { name: "Færre anbringelser", frame: "service", nature: "cashable" }, { name: "Mindre specialundervisning", nature: "avoided" }, { name: "Værdi for familierne", nature: "societal" },
    ] },
    { code: "I-02", benefits: [{ frame: "transfer" }] }, { code: "I-03" }, { code: "I-04" },
  ]);
});

test("one investment comes with its own figures", async () => {
  const { pool } = await givenGoldenPool();
  const { ask } = await givenApp(pool);
  const { body } = await ask("/api/investments/I-03?through=2025&priceLevel=2026");
  expect(body).toMatchObject({ code: "I-03", title: "LED-belysning på skoler", figures: { investments: [goldenFigures("figures-2025-pl2026.json").investments.find(({ id }) => id === "I-03")] } });
});

test("the entries of an investment come in the order they were recorded, with who, when and on what", async () => {
  const { pool } = await givenPool();
  const row = { investering: "I-01", år: "2025", gevinst: "g" } as const;
  await pool.import([{ ...row, post: "realiseret", beløb: "100", dato: "2026-03-01" }]);
  await pool.import([{ ...row, post: "realiseret", beløb: "90", dato: "2026-06-01" }]);
  await pool.import([{ ...row, post: "høstet", beløb: "50", konto: "5.28.21", beslutning: "Byrådet 19/6", bemærkning: "Delvis" }]);
  const { ask } = await givenApp(pool);
  const { body } = await ask("/api/investments/I-01/entries");
  const recorded = { recordedAt: "2026-11-21T12:00:00.000Z", recordedBy: "a test", source: "import" };
  expect(body["entries"]).toMatchObject([
    { id: 1, act: 1, kind: "realised", benefit: "g", year: 2025, amount: 10_000, knownOn: "2026-03-01", isRecurring: false, decision: null, note: null, ...recorded },
    { id: 2, act: 2, amount: -1_000, knownOn: "2026-06-01", ...recorded },
    { id: 3, act: 3, kind: "harvest", budgetYear: 2025, destination: "budget", account: "5.28.21", decision: "Byrådet 19/6", note: "Delvis", ...recorded },
  ]);
});

test("what is not there is not found, in the language of who asks", async () => {
  const { ask } = await givenApp();
  for (const path of ["/api/investments/I-99", "/api/investments/I-99/entries"]) expectProblem(await ask(path), [404, "no-such-investment", { code: "I-99" }]);
  for (const path of ["/api", "/api/", "/api/nope", "/api/figures/nope", "/api/investments/I-01/nope"]) expectProblem(await ask(path), [404, "not-found"]);
  expectProblem(await ask("/api/figures", {}, "DELETE"), [404, "not-found"]);
  const [danish, english] = [await ask("/api/nope", { "accept-language": "da-DK,da;q=0.9" }), await ask("/api/nope", { "accept-language": "en-GB,en;q=0.9,da;q=0.5" })];
  expect([danish.body["title"], english.body["title"]]).toEqual(["Adressen findes ikke.", "There is nothing at this address."]);
});

test("addresses nobody would write are refused without a stack or a statement", async () => {
  const { ask } = await givenApp();
  for (const code of ["%00", "%E0%A4%A", "..%2f..%2fetc", "'; DROP TABLE entry; --", "__proto__", "constructor", "%F0%9F%8C%BE", "x".repeat(5_000)]) {
    const answer = await ask(`/api/investments/${code}`);
    expect([code, answer.status === 404 || answer.status === 400]).toEqual([code, true]);
    expectProblem(answer, [answer.status, answer.status === 404 ? "no-such-investment" : "bad-request"]);
  }
});

test.for(paths)("%s is not sent again to who has it, and is sent when anything was recorded", async (path) => {
  const { pool } = await givenGoldenPool();
  const { ask } = await givenApp(pool);
  const first = await ask(path);
  const tag = first.headers.get("etag") ?? "";
  expect([first.status, tag]).toEqual([200, expect.stringMatching(/^"[^"]{20,}"$/)]);
  expect([first.headers.get("cache-control"), first.headers.get("vary")]).toEqual(["private, no-cache", expect.stringMatching(/Cookie/)]);
  for (const held of [tag, `W/${tag}`, `"other", ${tag}`]) expect(await ask(path, { "if-none-match": held })).toMatchObject({ status: 304, text: "" });
  expect((await ask(path, { "if-none-match": '"other"' })).text).toBe(first.text);

  await pool.import(await readSheetFile(goldenFile("poster.csv")), { unit: "t" });
  const after = await ask(path, { "if-none-match": tag });
  expect([after.status, after.headers.get("etag") === tag]).toEqual([200, false]);
});

test("another question, another day or another build never answers in the name of this one", async () => {
  const { pool } = await givenGoldenPool();
  const { ask } = await givenApp(pool);
  const tag = async (path: string, of = ask) => (await of(path)).headers.get("etag");
  const tags = [
    await tag("/api/figures?through=2025&priceLevel=2026"), await tag("/api/figures?through=2024&priceLevel=2026"), await tag("/api/figures?through=2025&priceLevel=2025"),
    await tag("/api/figures?through=2025&priceLevel=2026&asOf=2026-11-21"), await tag("/api/figures?through=2025&priceLevel=2026&investment=I-01"),
    await tag("/api/investments/I-01?through=2025&priceLevel=2026"), await tag("/api/figures?through=2025&priceLevel=2026", (await givenApp(pool, "another")).ask),
  ];
  expect(new Set(tags).size).toBe(tags.length);
  expect(await tag("/api/figures?priceLevel=2026&through=2025")).toBe(tags[0]);
  expect(await tag("/api/figures?priceLevel=2026")).toBe(tags[0]);
});

test("every answer, whatever it is, carries what keeps a browser from being fooled", async () => {
  const { ask } = await givenApp();
  const policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'", "base-uri 'none'",
    "form-action 'self'", "frame-ancestors 'none'",
  ].join("; ");
  for (const path of ["/", "/investeringer/I-01", "/assets/nope.js", "/nope.png", "/api/health", "/api/nope", "/api/figures?through=x", "/api/figures"]) {
    const { headers } = await ask(path);
    expect([path, headers.get("content-security-policy")]).toEqual([path, policy]);
    expect([path, ...["x-content-type-options", "referrer-policy", "cross-origin-opener-policy", "cross-origin-resource-policy"].map((name) => headers.get(name))]).toEqual(
      [path, "nosniff", "no-referrer", "same-origin", "same-origin"]);
    expect([path, headers.get("x-powered-by"), headers.get("access-control-allow-origin")]).toEqual([path, null, null]);
  }
});

test("nothing under /api may be kept by anyone but its reader", async () => {
  const { ask } = await givenApp();
  for (const path of ["/api/health", "/api/figures", "/api/investments", "/api/nope"]) {
    expect([path, (await ask(path)).headers.get("cache-control")]).toEqual([path, expect.stringMatching(/^(no-store|private, no-cache)$/)]);
  }
});
