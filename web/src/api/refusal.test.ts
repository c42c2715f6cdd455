import { expect, test } from "vitest";
import { refusalOf } from "./refusal.ts";

test("a problem becomes the refusal the server threw", async () => {
  const details = { frame: "capital", year: 2031 };
  const refusal = await refusalOf(Response.json({ code: "missing-price-index", details }, { status: 422 }));
  expect(refusal).toMatchObject({ code: "missing-price-index", details });
});

test("an answer that is no problem of ours is an internal one", async () => {
  for (const body of ["<h1>Bad gateway</h1>", "null", "[]", '{"code":"toString"}', '{"code":7}']) {
    expect(await refusalOf(new Response(body, { status: 502 }))).toMatchObject({ code: "internal", details: {} });
  }
});

test("details that are not plain are left out", async () => {
  const refusal = await refusalOf(Response.json({ code: "bad-request", details: { parameter: { deep: 1 } } }));
  expect(refusal).toMatchObject({ code: "bad-request", details: {} });
});

test("what someone else has saved meanwhile comes with the refusal", async () => {
  const current = { name: "Jens", version: 2 };
  expect(await refusalOf(Response.json({ code: "changed-person", details: {}, current }, { status: 412 }))).toMatchObject({ code: "changed-person", current });
});
