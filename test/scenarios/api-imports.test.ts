import { expect, test } from "vitest";
import { expectProblem } from "../support/given-app.ts";
import { confirming, previewPath, sendingTo, upload } from "../support/given-import.ts";
import { type GivenPool, givenPool } from "../support/given-pool.ts";

const header = "investering;titel;post;år;beløb;gevinst;varighed;pl;dato";
const good = `${header}\nI-01;Tidlig indsats;bevilget;2025;100,0;;;2025;2025-01-02\nI-01;;forventet;2026;50,0;Færre;varig;2025;2025-01-02\n`;
const bad = good.replace("50,0", "50.0");

async function givenSending(): Promise<{ pool: GivenPool; send: ReturnType<typeof sendingTo> }> {
  const { pool } = await givenPool();
  return { pool, send: sendingTo(pool) };
}

test("a preview says what every row would do, and nothing is written", async () => {
  const { pool, send } = await givenSending();
  const head = await pool.head();
  const { status, body } = await send(previewPath(), upload(good));
  expect([status, body["counts"]]).toEqual([201, { new: 2, changed: 0, same: 0, "left-out": 0, wrong: 0 }]);
  expect(body["rows"]).toMatchObject([
    { row: 2, outcome: "new", from: null, to: 10_000_000, kind: "commitment", investment: "I-01", year: 2025 },
    { row: 3, outcome: "new", from: null, to: 5_000_000, kind: "expected", benefit: "Færre", nature: "cashable", isRecurring: true },
  ]);
  expect(await pool.head()).toBe(head);
});

test("a recurring figure is shown year by year over the horizon", async () => {
  const { send } = await givenSending();
  const { body } = await send(previewPath(), upload(good));
  expect(body["profiles"]).toMatchObject([{ investment: "I-01", benefit: "Færre", kind: "expected" }]);
  expect(JSON.stringify(body["profiles"])).toContain('{"year":2034,"amount":5000000}]');
});

test("what is confirmed is imported, once however often it is sent, and is in the log", async () => {
  const { pool, send } = await givenSending();
  const { body: preview } = await send(previewPath(), upload(good));
  const first = await send(`/api/imports/${preview["id"]}/confirmation`, confirming(preview["version"]));
  const again = await send(`/api/imports/${preview["id"]}/confirmation`, confirming(preview["version"]));
  expect([first.status, first.body]).toEqual([200, { rows: 2, added: 2, unchanged: 0, leftOut: 0, findings: [] }]);
  expect(again.body).toEqual(first.body);
  expect((await pool.verification()).head.entries).toBe(2);
  const { body } = await send("/api/imports", { method: "GET" });
  expect(body["imports"]).toMatchObject([{ name: "poster.csv", rows: 2, imported: 2, person: "Given controller" }]);
});

test("the same file again is the same row by row", async () => {
  const { send } = await givenSending();
  const { body: preview } = await send(previewPath(), upload(good));
  await send(`/api/imports/${preview["id"]}/confirmation`, confirming(preview["version"]));
  const { body } = await send(previewPath(), upload(good));
  expect([body["isImportedBefore"], body["counts"]]).toEqual([true, { new: 0, changed: 0, same: 2, "left-out": 0, wrong: 0 }]);
});

test("a wrong cell is shown with its row, mended in place, and then imported", async () => {
  const { send } = await givenSending();
  const { body: wrong } = await send(previewPath(), upload(bad));
  expect(wrong["errors"]).toEqual([{ row: 3, column: "beløb", code: "amount-format", details: { found: "50.0" } }]);
  expectProblem(await send(`/api/imports/${wrong["id"]}/confirmation`, confirming(wrong["version"])), [422, "row-errors", { count: 1 }]);

  const mended = JSON.stringify({ choices: wrong["choices"], corrections: [{ row: 3, column: 5, text: "50,0" }] });
  const { body: right } = await send(`/api/imports/${wrong["id"]}`, { method: "PUT", headers: { "content-type": "application/json" }, body: mended });
  expect([right["errors"], right["corrections"]]).toEqual([[], [{ row: 3, column: 5, before: "50.0", text: "50,0" }]]);
  expect((await send(`/api/imports/${right["id"]}`, { method: "GET" })).body["counts"]).toEqual(right["counts"]);
  expect((await send(`/api/imports/${right["id"]}/confirmation`, confirming(right["version"]))).body).toMatchObject({ added: 2 });
});

test("a preview that would now do something else is stale, and one that would do the same is not", async () => {
  const { pool, send } = await givenSending();
  const { body: preview } = await send(previewPath(), upload(good));
  await pool.import([{ investering: "I-99", post: "forbrug", år: "2025", beløb: "1,00" }]);
  const { body: other } = await send(previewPath(), upload(good.replaceAll("I-01", "I-02")));
  await pool.import([{ investering: "I-02", post: "bevilget", år: "2025", beløb: "7,00", pl: "2025", dato: "2025-01-02" }]);

  expectProblem(await send(`/api/imports/${other["id"]}/confirmation`, confirming(other["version"])), [412, "stale"]);
  expect((await send(`/api/imports/${preview["id"]}/confirmation`, confirming(preview["version"]))).status).toBe(200);
});

test("a confirmation says what it saw, and under which key", async () => {
  const { send } = await givenSending();
  const { body: preview } = await send(previewPath(), upload(good));
  const path = `/api/imports/${preview["id"]}/confirmation`;
  const json = { "content-type": "application/json" };
  expectProblem(await send(path, { headers: { ...json, "idempotency-key": "a-key-of-sixteen-or-more" }, body: "{}" }), [428, "version-needed"]);
  expectProblem(await send(path, { headers: { ...json, "if-match": '"0"' }, body: "{}" }), [400, "bad-request"]);
  expectProblem(await send(path, confirming(999)), [412, "stale"]);
});

test("nothing is changed for a page that is not ours, or by a body of another kind", async () => {
  const { pool, send } = await givenSending();
  const head = await pool.head();
  const { body } = upload(good);
  expectProblem(await send(previewPath(), { ...upload(good), headers: { "content-type": "application/octet-stream", "sec-fetch-site": "cross-site" } }), [403, "other-origin"]);
  expectProblem(await send(previewPath(), { headers: { "content-type": "text/plain" }, ...(body === undefined ? {} : { body }) }), [415, "wrong-content-type"]);
  expect(await pool.head()).toBe(head);
});

test("a file that is no file of figures is refused before anything is kept", async () => {
  const { send } = await givenSending();
  expectProblem(await send(previewPath(), upload("")), [422, "empty-file"]);
  expectProblem(await send(previewPath(), upload("PK\u0003\u0004")), [422, "broken-workbook"]);
  expectProblem(await send(previewPath(), upload(`${header};kilde\n`)), [422, "unknown-column"]);
  expectProblem(await send(previewPath("unit=tons&mode=levels&knownOn=2026-11-21"), upload(good)), [400, "bad-request", { parameter: "unit", found: "tons" }]);
  expectProblem(await send("/api/imports/nothing", { method: "GET" }), [404, "no-such-import"]);
});

test("a file's own totals are held against its rows, and nothing is corrected", async () => {
  const { send } = await givenSending();
  const rows = "I-01;Tidlig;forbrug;2025;1,2;;;;\nI-02;Sen;forbrug;2025;0,6;;;;\n";
  const { body: agreeing } = await send(previewPath(), upload(`${header}\n${rows}I alt;;;;1,9;;;;\n`));
  const { body: differing } = await send(previewPath(), upload(`${header}\n${rows}I alt;;;;2,5;;;;\n`));
  expect(agreeing["findings"]).toMatchObject([{ code: "total-agrees", row: 4, details: { stated: 190_000, sum: 180_000, rows: 2 } }]);
  expect(differing["findings"]).toMatchObject([{ code: "total-differs", row: 4, details: { stated: 250_000, sum: 180_000 } }]);
});
