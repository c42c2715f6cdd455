import { people } from "@hoest/db/questions/people";
import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import { expectProblem } from "../support/given-app.ts";
import { sendingTo } from "../support/given-import.ts";
import { givenPerson } from "../support/given-person.ts";
import { givenPool } from "../support/given-pool.ts";
import { doneBy } from "../support/sending-people.ts";

async function givenAdministration() {
  const { pool } = await givenPool();
  const send = sendingTo(pool);
  const administrator = await givenPerson(pool, ["administrator"]);
  return { pool, send, administrator, act: doneBy(administrator, send) };
}

const jens = { email: "Jens.Ege@Kommune.test", name: "Jens Ege", roles: ["reader", "owner"] };

test("an administrator invites a person, who is on the list as invited and not as joined", async () => {
  const { act } = await givenAdministration();
  const { status, body } = await act("/api/invitations", { method: "POST", json: jens });
  expect([status, body]).toMatchObject([201, { person: { email: "jens.ege@kommune.test", joinedAt: null }, isMailed: false, expiresAt: "2026-11-28T12:00:00.000Z" }]);
  const listed = await act("/api/people", { method: "GET" });
  expect(listed.body["people"]).toMatchObject([
    { name: "Given administrator", state: "joined" }, { name: "Given controller" }, { name: "Jens Ege", state: "invited", invitedUntil: "2026-11-28T12:00:00.000Z" },
  ]);
});

test("the link is in the first answer, in no table, and not in the list of people", async () => {
  const { pool, act } = await givenAdministration();
  const { body } = await act("/api/invitations", { method: "POST", json: jens });
  const token = /#(.+)$/.exec(String(body["link"]))?.[1] ?? "";
  expect(token).toMatch(/^[\w-]{22}$/);
  expect(JSON.stringify(await contents(pool.db))).not.toContain(token);
  for (const path of ["/api/people", "/api/audit", "/api/audit/1", "/api/me"]) expect([path, (await act(path, { method: "GET" })).text.includes(token)]).toEqual([path, false]);
});

test("an invitation sent twice with one key invites once, and only the newer link opens", async () => {
  const { pool, act, send } = await givenAdministration();
  const invite = () => act("/api/invitations", { method: "POST", json: jens, key: "one-key-for-both" });
  const [first, second] = [await invite(), await invite()];
  expect(second.body["person"]).toEqual(first.body["person"]);
  expect((await people(pool.db)).filter(({ email }) => email === "jens.ege@kommune.test")).toHaveLength(1);
  const opening = (link: unknown) => send("/api/invitations/opening", { headers: { "content-type": "application/json" }, body: JSON.stringify({ token: String(link).split("#")[1] }) });
  expectProblem(await opening(first.body["link"]), [404, "no-such-invitation"]);
  expect(await opening(second.body["link"])).toMatchObject({ status: 200, body: { name: "Jens Ege" } });
});

test("an address that someone has is not invited again", async () => {
  const { act } = await givenAdministration();
  await act("/api/invitations", { method: "POST", json: jens });
  expectProblem(await act("/api/invitations", { method: "POST", json: { ...jens, name: "En anden" } }), [409, "person-exists", { email: jens.email }]);
});

test("of two administrators who edit one person, the second is shown what the first saved, and may save on top of it", async () => {
  const { pool, send, act } = await givenAdministration();
  const other = doneBy(await givenPerson(pool, ["administrator"], "anden@kommune.test"), send);
  const { person } = await givenPerson(pool, ["reader"]);
  const path = `/api/people/${person.id}`;
  expect(await act(path, { json: { name: "Først" }, version: person.version })).toMatchObject({ status: 200, body: { name: "Først", version: person.version + 1 } });

  const stale = await other(path, { json: { name: "Bagefter", roles: ["owner"] }, version: person.version });
  expectProblem(stale, [412, "changed-person"]);
  expect(stale.body["current"]).toMatchObject({ id: person.id, name: "Først", roles: ["reader"], version: person.version + 1 });
  expect(await other(path, { json: { name: "Bagefter", roles: ["owner"] }, version: person.version + 1 })).toMatchObject({ status: 200, body: { name: "Bagefter", roles: ["owner"] } });
});

test("a person is not changed without saying which version was seen", async () => {
  const { pool, act } = await givenAdministration();
  const { person } = await givenPerson(pool, ["reader"]);
  expectProblem(await act(`/api/people/${person.id}`, { json: { name: "Nyt" } }), [428, "version-needed"]);
});

test("the last administrator who can sign in keeps the role and the way in, until there is another", async () => {
  const { pool, act, administrator: { person } } = await givenAdministration();
  const path = `/api/people/${person.id}`;
  expectProblem(await act(path, { json: { roles: ["reader"] }, version: person.version }), [409, "last-administrator"]);
  expectProblem(await act(path, { json: { isDisabled: true }, version: person.version }), [409, "last-administrator"]);
  await act("/api/invitations", { method: "POST", json: { ...jens, roles: ["administrator"] } });
  expectProblem(await act(path, { json: { roles: ["reader"] }, version: person.version }), [409, "last-administrator"]);
  await givenPerson(pool, ["administrator"], "anden@kommune.test");
  expect(await act(path, { json: { roles: ["reader"] }, version: person.version })).toMatchObject({ status: 200 });
});

test.for([{ roles: ["reader", "owner"] }, { isDisabled: true }])("whoever gets %j is signed out at once; a new name lets them stay", async (change) => {
  const { pool, send, act } = await givenAdministration();
  const { person, cookie } = await givenPerson(pool, ["reader"]);
  const theirs = doneBy({ person, cookie }, send);
  await act(`/api/people/${person.id}`, { json: { name: "Nyt navn" }, version: person.version });
  expect((await theirs("/api/me", { method: "GET" })).status).toBe(200);
  await act(`/api/people/${person.id}`, { json: change, version: person.version + 1 });
  expectProblem(await theirs("/api/me", { method: "GET" }), [401, "signed-out"]);
});

test("a disabled person's waiting link opens nothing, and no new one is made", async () => {
  const { act, send } = await givenAdministration();
  const { body } = await act("/api/invitations", { method: "POST", json: jens });
  const listed = await act("/api/people", { method: "GET" });
  expect(listed.body["people"]).toContainEqual(expect.objectContaining({ name: "Jens Ege", state: "invited" }));
  const [invited] = [listed.body["people"]].flat().filter((one) => typeof one === "object" && one !== null && "name" in one && one.name === "Jens Ege");
  const id = typeof invited === "object" && invited !== null && "id" in invited ? String(invited.id) : "";
  expect(await act(`/api/people/${id}`, { json: { isDisabled: true }, version: 1 })).toMatchObject({ status: 200 });
  const opened = await send("/api/invitations/opening", { headers: { "content-type": "application/json" }, body: JSON.stringify({ token: String(body["link"]).split("#")[1] }) });
  expectProblem(opened, [404, "no-such-invitation"]);
  expectProblem(await act(`/api/people/${id}/invitation`, { method: "POST", json: {} }), [409, "not-invitable"]);
});

test("a controller sees the people and changes none; a reader sees none", async () => {
  const { pool, send } = await givenAdministration();
  const controller = doneBy(await givenPerson(pool, ["controller"]), send);
  expect((await controller("/api/people", { method: "GET" })).status).toBe(200);
  expectProblem(await controller("/api/invitations", { method: "POST", json: jens }), [403, "not-allowed"]);
  expectProblem(await controller("/api/people/1", { json: { name: "x" }, version: 1 }), [403, "not-allowed"]);
  const reader = doneBy(await givenPerson(pool, ["reader", "owner"]), send);
  expectProblem(await reader("/api/people", { method: "GET" }), [403, "not-allowed"]);
});
