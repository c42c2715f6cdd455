import { inOneAct } from "@hoest/db/act";
import type { Db } from "@hoest/db/tables";
import type { ActName } from "@hoest/shared/act-name";
import { audit as words } from "@hoest/shared/locale/da/audit";
import { expect, test } from "vitest";
import { expectProblem, givenApp } from "../support/given-app.ts";
import { sendingTo } from "../support/given-import.ts";
import { givenPerson } from "../support/given-person.ts";
import { type GivenPool, givenPool } from "../support/given-pool.ts";
import { decided, givenProposal, givenRegister, plannedGain } from "../support/given-register.ts";
import { doneBy } from "../support/sending-people.ts";

const row = { investering: "I-01", år: "2025", gevinst: "Færre anbringelser", post: "realiseret", beløb: "100" } as const;

/** Acts that change nothing but the trail. */
async function givenActs(db: Db, acts: readonly { readonly at?: string; readonly person?: string; readonly name?: ActName; readonly subject?: string }[]) {
  for (const { at = "2026-11-21T12:00:00.000Z", person = "terminal", name = "load-prices", subject = "fil.csv" } of acts) {
    await inOneAct(db, { at, person, name, subject, asked: {}, place: "terminal" }, async () => ({}));
  }
}

async function givenTrail(pool: GivenPool) {
  const { ask } = await givenApp(pool);
  const acts = async (query = "") => {
    const { body } = await ask(`/api/audit${query}`);
    return [body["acts"]].flat().map((act) => (typeof act === "object" && act !== null && "number" in act ? act.number : null));
  };
  return { ask, acts };
}

test("an import tells who did it, from where, about which file and what came of it", async () => {
  const { pool } = await givenPool();
  await pool.import([row]);
  const { ask } = await givenTrail(pool);
  const { body } = await ask("/api/audit");
  expect(body["acts"]).toMatchObject([{
    number: 1, at: "2026-11-21T12:00:00.000Z", who: "a test", act: "import", subject: { kind: "file" }, place: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    facts: [
      { code: "rows-added", details: { rows: 1, added: 1 } }, { code: "read-as", details: { unit: "kr", mode: "levels", knownOn: "2026-11-21" } }, { code: "file-hash" },
    ],
  }]);
});

test("acts about people tell the names they have now, and which roles went and came", async () => {
  const { pool } = await givenPool();
  const act = doneBy(await givenPerson(pool, ["administrator"]), sendingTo(pool));
  const { body } = await act("/api/invitations", { method: "POST", json: { email: "jens@kommune.test", name: "Jens", roles: ["reader"] } });
  const { id } = { id: 0, ...(typeof body["person"] === "object" ? body["person"] : {}) };
  await act(`/api/people/${id}`, { json: { name: "Jens Ege", roles: ["reader", "owner"] }, version: 1 });
  const told = await act("/api/audit", { method: "GET" });
  expect(told.body["acts"]).toMatchObject([
    {
      number: 2, who: "Given administrator", act: "change-person", subject: { kind: "person", text: "Jens Ege", person: id },
      facts: [{ code: "renamed" }, { code: "roles-changed", details: { from: "reader", to: "reader owner" } }],
    },
    { number: 1, act: "invite-person", subject: { kind: "person", text: "Jens Ege", person: id }, facts: [{ code: "roles-given", details: { roles: "reader" } }] },
  ]);
});

test("owners are told by name, before and after", async () => {
  const { pool } = await givenPool();
  await pool.import([row]);
  const act = doneBy(await givenPerson(pool, ["administrator"]), sendingTo(pool));
  const { person } = await givenPerson(pool, ["owner"]);
  await act("/api/investments/I-01/owners", { json: { owners: [person.id] }, version: 1 });
  await act("/api/investments/I-01/owners", { json: { owners: [] }, version: 2 });
  const { body } = await act("/api/audit/3", { method: "GET" });
  expect(body["act"]).toMatchObject({
    subject: { kind: "investment", text: "I-01" },
    facts: [{ code: "owners-named", details: { count: 0 } }, { code: "owners-before", details: { count: 1, names: person.name } }],
  });
});

test("acts of the register tell of which case, pool or decision, and what came of them", async () => {
  const { as } = await givenRegister();
  const controller = await as("controller");
  const version = await givenProposal(controller, "N-01", [{ ...plannedGain, account: null }]);
  await controller.send("POST", "/api/investments/N-01/grant", { decision: decided("2026-06-18"), overrideReason: "Konto kendes i marts" }, version);
  await controller.send("POST", "/api/investments/N-01/stage", { to: "running", on: "2026-08-01" }, version + 1);
  await controller.send("POST", "/api/pools/Puljen/settings", { setting: "payback-years", value: 6 });
  await controller.send("POST", "/api/decisions", { pool: "Puljen", ...decided("2026-09-01") });
  const { body } = await controller.ask("/api/audit");
  expect(body["acts"]).toMatchObject([
    { act: "add-decision", subject: { kind: "decision", text: "Byrådet 01-09-2026, pkt. 7" }, facts: [{ code: "decided-on" }, { code: "in-pool", details: { pool: "Puljen" } }] },
    { act: "set-pool", subject: { kind: "pool", text: "Puljen" }, facts: [{ code: "setting-made", details: { setting: "payback-years", value: 6, validFrom: "2026-11-21" } }] },
    { act: "move-stage", subject: { kind: "investment", text: "N-01" }, facts: [{ code: "stage-reached", details: { stage: "running" } }, { code: "day-told" }] },
    { act: "grant", facts: [{ code: "by-decision", details: { name: "Byrådet 18-06-2026, pkt. 7" } }, { code: "entries-made", details: { count: 4 } }, { code: "plan-reason" }] },
    { act: "state-business-case", facts: [{ code: "version-made", details: { version: 2 } }] },
    { act: "register-investment", subject: { kind: "investment", text: "N-01" }, facts: [{ code: "stage-reached", details: { stage: "proposed" } }, { code: "in-pool" }] },
    { act: "allocate", subject: { kind: "pool", text: "Puljen" }, facts: [{ code: "by-decision" }, { code: "entries-made", details: { count: 1 } }] },
    { act: "add-pool", subject: { kind: "pool", text: "Puljen" }, facts: [] },
    { act: "load-prices" },
  ]);
  expect(JSON.stringify(body)).not.toContain("Konto kendes i marts");
});

test("acts come newest first, a hundred at a time, and every act is met once on the way", async () => {
  const { pool } = await givenPool();
  await givenActs(pool.db, Array.from({ length: 230 }, () => ({})));
  const { ask } = await givenTrail(pool);
  const met: unknown[] = [];
  let before: unknown = 231;
  while (before !== null) {
    const { body } = await ask(`/api/audit?before=${before}`);
    met.push(...[body["acts"]].flat().map((act) => (typeof act === "object" && act !== null && "number" in act ? act.number : null)));
    before = body["before"];
  }
  expect(met).toEqual(Array.from({ length: 230 }, (_, index) => 230 - index));
});

test("the trail is narrowed by who, by what, and by words in any order, whatever the case of Danish letters", async () => {
  const { pool } = await givenPool();
  const { person } = await givenPerson(pool, ["owner"], "oe@kommune.test");
  await pool.db.updateTable("person").set({ name: "Ærø Østergård" }).where("id", "=", person.id).execute();
  await givenActs(pool.db, [
    { subject: "ÅRETS tal.csv" }, { person: String(person.id), name: "import", subject: "poster 100%.csv" },
    { name: "change-person", subject: `person ${person.id}` }, { person: "demo", subject: "poster_1.csv" },
  ]);
  const { acts } = await givenTrail(pool);
  expect(await acts(`?who=${person.id}`)).toEqual([2]);
  expect(await acts("?who=demo")).toEqual([4]);
  expect(await acts("?what=change-person")).toEqual([3]);
  expect(await acts(`?find=${encodeURIComponent("tal årets")}`)).toEqual([1]);
  expect(await acts(`?find=${encodeURIComponent("ØSTERGÅRD")}`)).toEqual([3, 2]);
  expect(await acts(`?find=${encodeURIComponent("100%")}`)).toEqual([2]);
  expect(await acts("?find=poster_1")).toEqual([4]);
  expect(await acts(`?find=${encodeURIComponent("østergård poster")}&what=import&who=${person.id}`)).toEqual([2]);
  expect(await acts("?find=intet")).toEqual([]);
});

test("a case is found by its title, in the acts about it", async () => {
  const { pool } = await givenPool();
  await pool.import([{ ...row, titel: "Tidlig indsats for mødre" }]);
  await givenActs(pool.db, [{ name: "name-owners", subject: "investment I-01" }, { subject: "investment I-01" }]);
  expect(await (await givenTrail(pool)).acts(`?find=${encodeURIComponent("MØDRE")}`)).toEqual([2]);
});

test("days are Danish days, in winter and in summer, from midnight to midnight", async () => {
  const { pool } = await givenPool();
  const moments = [
    "2026-01-14T22:59:59.999Z", "2026-01-14T23:00:00.000Z", "2026-01-15T22:59:59.999Z", "2026-01-15T23:00:00.000Z",
    "2026-07-14T21:59:59.999Z", "2026-07-14T22:00:00.000Z", "2026-07-15T21:59:59.999Z", "2026-07-15T22:00:00.000Z",
    "2026-03-28T23:00:00.000Z", "2026-03-29T21:59:59.999Z", "2026-10-24T22:00:00.000Z", "2026-10-25T22:59:59.999Z",
  ];
  await givenActs(pool.db, moments.map((at) => ({ at })));
  const { acts } = await givenTrail(pool);
  expect(await acts("?from=2026-01-15&to=2026-01-15")).toEqual([3, 2]);
  expect(await acts("?from=2026-07-15&to=2026-07-15")).toEqual([7, 6]);
  expect(await acts("?from=2026-03-29&to=2026-03-29")).toEqual([10, 9]);
  expect(await acts("?from=2026-10-25&to=2026-10-25")).toEqual([12, 11]);
  expect(await acts("?to=2026-01-14")).toEqual([1]);
  expect(await acts("?from=2026-07-16&to=2026-07-01")).toEqual([]);
});

test("an act shows how many entries it wrote and the first of them, each with its link", async () => {
  const { pool } = await givenPool();
  await pool.import(Array.from({ length: 60 }, (_, index) => ({ ...row, år: String(1990 + index) })));
  await pool.import([{ ...row, beløb: "90", år: "1990" }]);
  const { ask } = await givenTrail(pool);
  const { body } = await ask("/api/audit/1");
  expect(body).toMatchObject({ act: { number: 1 }, entries: { count: 60 } });
  expect(JSON.stringify(body).match(/"code":"I-01"/g)).toHaveLength(50);
  const entry = { id: 61, kind: "realised", code: "I-01", benefit: "Færre anbringelser", year: 1990, amount: -1_000, hash: expect.stringMatching(/^[0-9a-f]{64}$/) };
  expect((await ask("/api/audit/2")).body["entries"]).toMatchObject({ count: 1, first: [entry] });
  expectProblem(await ask("/api/audit/3"), [404, "no-such-act", { number: 3 }]);
});

test("the file holds exactly what is looked for, with Danish times, and no text in it can run", async () => {
  const { pool } = await givenPool();
  const { person } = await givenPerson(pool, ["owner"], "oe@kommune.test");
  await pool.db.updateTable("person").set({ name: '=HYPERLINK("x")' }).where("id", "=", person.id).execute();
  const dangerous = ["=1+1.csv", "+1.csv", "-1.csv", "@x.csv", "\t=1.csv", "＝1.csv", "almindelig; fil.csv"];
  await givenActs(pool.db, [...dangerous.map((subject) => ({ subject, person: String(person.id) })), { person: "demo" }]);
  const { ask } = await givenTrail(pool);
  const { status, headers, text } = await ask(`/api/audit.csv?who=${person.id}`);
  expect([status, headers.get("content-type"), headers.get("content-disposition")]).toEqual(
    [200, "text/csv; charset=utf-8", 'attachment; filename="revisionsspor-2026-11-21.csv"']);
  const lines = text.trimEnd().split("\r\n");
  expect(lines[0]).toBe(Object.values(words.file).join(";"));
  expect(lines.slice(1).map((line) => line.split(";").slice(0, 3).join(";"))).toEqual([7, 6, 5, 4, 3, 2, 1].map((number) => `${number};2026-11-21;13:00:00`));
  expect(text).toContain(`"'=HYPERLINK(""x"")";Indlæste prisindeks;"almindelig; fil.csv";terminalen;`);
  expect(text.match(/(?<=^|;|")[=+\-@\t＝＋－＠]/gm)).toBeNull();
  expect((await ask("/api/audit.csv?language=en")).text).toContain("Loaded price indices");
});

test("a file of more acts than are read at once has every one of them, once", async () => {
  const { pool } = await givenPool();
  await givenActs(pool.db, Array.from({ length: 2_000 }, () => ({})));
  const { ask } = await givenTrail(pool);
  const numbers = (await ask("/api/audit.csv")).text.trimEnd().split("\r\n").slice(1).map((line) => Number(line.split(";")[0]));
  expect(numbers).toEqual(Array.from({ length: 2_000 }, (_, index) => 2_000 - index));
});

test("only who may read the trail does, and a question that makes no sense is refused", async () => {
  const { pool } = await givenPool();
  const { ask } = await givenTrail(pool);
  const { cookie } = await givenPerson(pool, ["reader", "owner"]);
  for (const path of ["/api/audit", "/api/audit/1", "/api/audit.csv"]) {
    expectProblem(await ask(path, { cookie }), [403, "not-allowed"]);
    expectProblem(await ask(path, { cookie: "" }), [401, "signed-out"]);
  }
  for (const query of ["from=i+dag", "to=2026-02-30", "before=-1", "before=x", `find=${"x".repeat(101)}`, "hvem=1"]) {
    expectProblem(await ask(`/api/audit?${query}`), [400, "bad-request"]);
  }
});

test("an act from another time, whose detail is of another shape, is still told", async () => {
  const { pool } = await givenPool();
  await givenActs(pool.db, [{ name: "import" }, { name: "change-person", subject: "person 99" }, { name: "name-owners", subject: "investment X" }]);
  const { body } = await (await givenTrail(pool)).ask("/api/audit");
  expect(body["acts"]).toMatchObject([
    { subject: { kind: "investment", text: "X" }, facts: [] }, { subject: { kind: "person", text: "99" }, facts: [] }, { subject: { kind: "file" }, facts: [] },
  ]);
});
