import { savePerson } from "@hoest/db/people";
import { expect, test } from "vitest";
import { expectProblem } from "../support/given-app.ts";
import { sendingTo } from "../support/given-import.ts";
import { givenPerson } from "../support/given-person.ts";
import { givenGoldenPool } from "../support/golden.ts";
import { doneBy } from "../support/sending-people.ts";

const path = "/api/investments/I-01/owners";
const page = "/api/investments/I-01?through=2025&priceLevel=2026";

async function givenCaseAndOwner() {
  const { pool } = await givenGoldenPool();
  const send = sendingTo(pool);
  const act = doneBy(await givenPerson(pool, ["controller"], "en.controller@kommune.test"), send);
  const { person: owner, cookie } = await givenPerson(pool, ["reader", "owner"]);
  return { pool, send, act, owner, asOwner: doneBy({ person: owner, cookie }, send) };
}

test("an investment has the owners that are named, on the list and on its page, each named once", async () => {
  const { act, owner } = await givenCaseAndOwner();
  const owners = [{ id: owner.id, name: owner.name }];
  expect(await act(path, { json: { owners: [owner.id, owner.id] }, version: 1 })).toMatchObject({ status: 200, body: { owners, version: 2 } });
  expect((await act(page, { method: "GET" })).body).toMatchObject({ code: "I-01", owners, version: 2 });
  expect((await act("/api/investments", { method: "GET" })).body["investments"]).toMatchObject([{ code: "I-01", owners, version: 2 }, { owners: [], version: 1 }, {}, {}]);
  expect(await act(path, { json: { owners: [] }, version: 2 })).toMatchObject({ body: { owners: [], version: 3 } });
});

test("an administrator names owners; whoever owns or reads does not", async () => {
  const { pool, send, owner, asOwner } = await givenCaseAndOwner();
  expectProblem(await asOwner(path, { json: { owners: [owner.id] }, version: 1 }), [403, "not-allowed"]);
  const administrator = doneBy(await givenPerson(pool, ["administrator"]), send);
  expect((await administrator(path, { json: { owners: [owner.id] }, version: 1 })).status).toBe(200);
});

test("nobody is named who has not the role, may not come in or is not there", async () => {
  const { pool, act, owner } = await givenCaseAndOwner();
  const { person: reader } = await givenPerson(pool, ["reader"]);
  expectProblem(await act(path, { json: { owners: [owner.id, reader.id] }, version: 1 }), [422, "not-an-owner", { name: "Given reader" }]);
  await savePerson(pool.db, owner.id, { ...owner, isDisabled: true });
  expectProblem(await act(path, { json: { owners: [owner.id] }, version: 1 }), [422, "not-an-owner", { name: owner.name }]);
  expectProblem(await act(path, { json: { owners: [4_711] }, version: 1 }), [404, "no-such-person"]);
  expectProblem(await act("/api/investments/I-99/owners", { json: { owners: [] }, version: 1 }), [404, "no-such-investment"]);
  expect((await act(page, { method: "GET" })).body).toMatchObject({ owners: [], version: 1 });
});

test("of two who name owners at once, the second is shown what the first named", async () => {
  const { act, owner } = await givenCaseAndOwner();
  await act(path, { json: { owners: [owner.id] }, version: 1 });
  const stale = await act(path, { json: { owners: [] }, version: 1 });
  expectProblem(stale, [412, "changed-owners"]);
  expect(stale.body["current"]).toEqual({ owners: [{ id: owner.id, name: owner.name }], version: 2 });
  expectProblem(await act(path, { json: { owners: [] } }), [428, "version-needed"]);
});

test("owners named twice with one key are named once", async () => {
  const { act, owner } = await givenCaseAndOwner();
  const naming = { json: { owners: [owner.id] }, version: 1, key: "one-key-for-both" };
  expect([(await act(path, naming)).body, (await act(path, naming)).body]).toMatchObject([{ version: 2 }, { version: 2 }]);
});

test.for([{}, { owners: [-1] }, { owners: ["1"] }, { owners: [1.5] }, { owners: Array.from({ length: 21 }, () => 1) }, { owners: [], more: 1 }])("%j names nobody", async (json) => {
  const { act } = await givenCaseAndOwner();
  expectProblem(await act(path, { json, version: 1 }), [400, "bad-request"]);
});
