import { savePerson } from "@hoest/db/people";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import { expectProblem } from "../support/given-app.ts";
import { decided, givenProposal, givenRegister, grid, plannedGain } from "../support/given-register.ts";

const address = "/api/investments/N-01";
const idea = { pool: "Puljen", code: "N-01", title: "Tidlig indsats" };

test("a case keeps all that is said of it, and a change of it has a new version", async () => {
  const { as } = await givenRegister();
  const controller = await as("controller");
  const said = {
    title: "Tidlig indsats", summary: "Jobkonsulenter", targetGroup: "Unge mødre", citizens: 120, department: "Børn og Unge", committee: "Børneudvalget",
    effort: "own", legalBasis: "Barnets lov § 30", links: [{ title: "Sagen", url: "https://sag.example.dk/25-1234" }],
  };
  await controller.send("POST", "/api/investments", { ...idea, ...said, benefits: [plannedGain] });
  const { body } = await controller.ask(`${address}/register`);
  expect(body["register"]).toMatchObject({ ...said, version: 1, stage: "idea", pool: "Puljen", benefits: [{ ...plannedGain, hasEntries: false }], isMine: false });
  expect((await controller.send("PUT", address, { title: "Ny titel" }, 1)).body).toMatchObject({ version: 2 });
  const stale = await controller.send("PUT", address, { title: "For sent" }, 1);
  expectProblem(stale, [412, "changed-investment", { code: "N-01" }]);
  expect(stale.body["current"]).toMatchObject({ title: "Ny titel", version: 2 });
  expectProblem(await controller.send("PUT", address, { title: "Uden" }), [428, "version-needed"]);
});

test("bad input is refused at its field, and nothing is changed", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  await givenProposal(controller);
  const line = (amount: unknown) => ({ priceLevel: 2027, lines: [{ figure: "cost", frame: "service", amounts: [{ year: 2027, amount }] }] });
  const wrong: readonly (readonly [method: "POST" | "PUT", path: string, body: object, field: string, fault: string])[] = [
    ["POST", "", { ...idea, title: "x".repeat(10_000) }, "title", "too-long"],
    ["POST", "", { ...idea, title: " " }, "title", "missing"],
    ["POST", "", { ...idea, summary: "Sagen om 010190-1234" }, "summary", "cpr-number"],
    ["POST", "", { ...idea, code: "N/01" }, "code", "code-format"],
    ["POST", "", { ...idea, links: [{ title: "Sagen", url: "javascript:alert(1)" }] }, "links.0.url", "not-a-link"],
    ["POST", "", { ...idea, code: "N-03", benefits: [{ ...plannedGain, account: "5-28-21" }] }, "benefits.0.account", "account-format"],
    ["POST", "", { ...idea, code: "N-03", benefits: [plannedGain, plannedGain] }, "benefits.1.name", "repeated"],
    ["PUT", "/N-01", { title: "x", citizens: -1 }, "citizens", "out-of-range"],
    ["PUT", "/N-01", { title: "x", benefits: [{ ...plannedGain, id: 99 }] }, "benefits.0.id", "unknown"],
    ["PUT", "/N-01/business-case", line("mange"), "lines.0.amounts.0.amount", "not-a-number"],
    ["PUT", "/N-01/business-case", line(0.5), "lines.0.amounts.0.amount", "not-a-number"],
    ["PUT", "/N-01/business-case", line(2 ** 53), "lines.0.amounts.0.amount", "not-a-number"],
    ["PUT", "/N-01/business-case", line(1e12 + 1), "lines.0.amounts.0.amount", "out-of-range"],
    ["PUT", "/N-01/business-case", line(-1), "lines.0.amounts.0.amount", "below-nothing"],
    ["PUT", "/N-01/business-case", grid("En anden gevinst"), "lines.1.benefit", "unknown"],
    ["PUT", "/N-01/business-case", { ...line(1), lines: [...line(1).lines, ...line(2).lines] }, "lines.1", "repeated"],
    ["POST", "/N-01/stage", { to: "rejected" }, "note", "missing"],
    ["PUT", "/N-01/effect", { indicators: [], enrolments: [{ on: "2026-11-22", enrolled: 3 }] }, "enrolments.0.on", "in-future"],
    ["PUT", "/N-01/effect", { indicators: [{ name: "Anbragte", measurements: [{ on: "31-12-2025", value: "3", source: "BI" }] }], enrolments: [] }, "indicators.0.measurements.0.on", "not-a-date"],
    ["PUT", "/N-01/risks", { risks: [{ barrier: "data", description: "x", likelihood: 6, consequence: 1 }], withoutRisk: [] }, "risks.0.likelihood", "out-of-range"],
  ];
  const before = await contents(pool.db);
  for (const [method, path, body, field, fault] of wrong) {
    const answer = await controller.send(method, `/api/investments${path}`, body, 2);
    expect([path, answer.body["code"], answer.body["details"]]).toEqual([path, "wrong-field", expect.objectContaining({ field, fault })]);
    expect([path, answer.status, answer.body["title"]]).toEqual([path, 422, expect.stringMatching(/^[A-ZÆØÅ].*Intet er gemt\.$/)]);
  }
  expectProblem(await controller.send("POST", "/api/investments", idea), [409, "code-taken", { code: "N-01" }]);
  expectProblem(await controller.send("POST", "/api/investments", { ...idea, code: "N-09", pool: "Ingen" }), [404, "no-such-pool"]);
  expectProblem(await controller.send("POST", "/api/investments", { ...idea, code: "N-09", colour: "red" }), [400, "bad-request", { parameter: "colour", found: "red" }]);
  expectProblem(await controller.send("POST", `${address}/stage`, { to: "running" }, 2), [422, "no-such-move", { from: "proposed", to: "running" }]);
  expect(await contents(pool.db)).toEqual(before);
});

test("an owner registers ideas of their own and changes those, as long as they are ideas and proposals", async () => {
  const { pool, as, another } = await givenRegister();
  const [owner, other, reader, controller] = [await another("o@kommune.test", "owner"), await another("p@kommune.test", "owner"), await as("reader"), await as("controller")];
  expect((await owner.send("POST", "/api/investments", { ...idea, benefits: [plannedGain] })).status).toBe(201);
  expect((await owner.ask(`${address}/register`)).body["register"]).toMatchObject({ isMine: true });
  await owner.send("PUT", `${address}/business-case`, grid(), 1);
  expect((await owner.send("POST", `${address}/stage`, { to: "proposed" }, 2)).body).toMatchObject({ stage: "proposed", version: 3 });

  const before = await contents(pool.db);
  for (const [path, method, body] of [["", "PUT", { title: "x" }], ["/stage", "POST", { to: "idea" }], ["/business-case", "PUT", grid()], ["/risks", "PUT", { risks: [], withoutRisk: [] }]] as const) {
    for (const each of [other, reader]) expectProblem(await each.send(method, `${address}${path}`, body, 3), [403, "not-allowed"]);
  }
  for (const each of [owner, other, reader]) {
    expectProblem(await each.send("POST", `${address}/grant`, { decision: decided("2026-06-18") }, 3), [403, "not-allowed"]);
    expectProblem(await each.send("POST", "/api/pools/Puljen/allocations", { decision: decided("2026-06-18"), lines: [{ frame: "service", year: 2026, amount: 1 }] }), [403, "not-allowed"]);
    expectProblem(await each.send("POST", "/api/decisions", { pool: "Puljen", ...decided("2026-06-18") }), [403, "not-allowed"]);
  }
  expectProblem(await reader.send("POST", "/api/investments", { ...idea, code: "N-02" }), [403, "not-allowed"]);
  expectProblem(await owner.send("PUT", "/api/investments/N-99", { title: "x" }, 1), [404, "no-such-investment", { code: "N-99" }]);
  expectProblem(await reader.ask("/api/investments/N-01/nope"), [404, "not-found"]);
  expect(await contents(pool.db)).toEqual(before);

  await controller.send("POST", `${address}/grant`, { decision: decided("2026-06-18") }, 3);
  for (const [path, method, body] of [["", "PUT", { title: "x" }], ["/business-case", "PUT", grid()], ["/stage", "POST", { to: "running", on: "2026-07-01" }]] as const) {
    expectProblem(await owner.send(method, `${address}${path}`, body, 4), [403, "not-allowed"]);
  }
  expect((await owner.send("PUT", `${address}/risks`, { risks: [], withoutRisk: ["data"] }, 4)).status).toBe(200);
});

test("someone who is an owner no more changes nothing of what they own", async () => {
  const { pool, another } = await givenRegister();
  const owner = await another("o@kommune.test", "owner");
  await owner.send("POST", "/api/investments", idea);
  const { id } = await pool.db.selectFrom("person").where("email", "=", "o@kommune.test").select("id").executeTakeFirstOrThrow();
  await savePerson(pool.db, id, { name: "x", roles: ["reader"], isDisabled: false });
  expectProblem(await owner.send("PUT", address, { title: "x" }, 1), [403, "not-allowed"]);
});

test("a gain with entries keeps its name, frame and nature; one without may change all, and keeps its draft", async () => {
  const { as, pool } = await givenRegister();
  const controller = await as("controller");
  const version = await givenProposal(controller);
  const idOf = async () => (await pool.db.selectFrom("benefit").select("id").executeTakeFirstOrThrow()).id;
  const moved = { ...plannedGain, name: "Et andet navn", frame: "transfer", id: await idOf() };
  expect((await controller.send("PUT", address, { title: "x", benefits: [moved] }, version)).status).toBe(200);
  expect((await controller.ask(`${address}/business-case`)).body).toMatchObject({ lines: [{ figure: "cost" }, { figure: "gain", benefit: "Et andet navn", amounts: grid().lines[1]?.amounts }] });
  await controller.send("POST", `${address}/grant`, { decision: decided("2026-06-18") }, version + 1);
  const kept = { ...moved, id: await idOf() };
  for (const [field, value] of [["name", "x"], ["frame", "service"], ["nature", "avoided"]] as const) {
    const changed = { title: "x", benefits: [{ ...kept, [field]: value }] };
    expectProblem(await controller.send("PUT", address, changed, version + 2), [422, "wrong-field", { field: `benefits.0.${field}`, fault: "for-ever" }]);
  }
  expectProblem(await controller.send("PUT", address, { title: "x", benefits: [] }, version + 2), [422, "wrong-field", { field: "benefits", fault: "in-use", found: "Et andet navn" }]);
  expect((await controller.send("PUT", address, { title: "x", benefits: [{ ...kept, account: "5.28.22" }] }, version + 2)).status).toBe(200);
});

test("a gain that an import left without a name can be planned all the same, and no other may be without", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  await pool.import([{ investering: "N-01", pulje: "Puljen", post: "forventet", år: "2027", pl: "2027", beløb: "100" }]);
  const { id } = await pool.db.selectFrom("benefit").select("id").executeTakeFirstOrThrow();
  const planned = { title: "x", benefits: [{ ...plannedGain, name: "", id }] };
  expect((await controller.send("PUT", address, planned, 1)).status).toBe(200);
  const nameless = { title: "x", benefits: [{ ...plannedGain, name: " " }] };
  expectProblem(await controller.send("PUT", address, nameless, 2), [422, "wrong-field", { field: "benefits.0.name", fault: "missing" }]);
  expect((await controller.send("PUT", `${address}/business-case`, grid(""), 2)).status).toBe(200);
});

test("two gains may exchange names", async () => {
  const { as } = await givenRegister();
  const controller = await as("controller");
  await controller.send("POST", "/api/investments", { ...idea, benefits: [{ ...plannedGain, name: "a" }, { ...plannedGain, name: "b", account: null }] });
  const named = async () => [(await controller.ask(`${address}/register`)).body["register"]].flatMap((register) => Object(register).benefits);
  const exchanged = (await named()).map(({ hasEntries: _, ...one }) => ({ ...one, name: one.name === "a" ? "b" : "a" }));
  expect((await controller.send("PUT", address, { title: "x", benefits: exchanged }, 1)).status).toBe(200);
  expect((await named()).map(({ name, account }) => [name, account])).toEqual([["a", null], ["b", plannedGain.account]]);
});

test("an import that says something else of a case counts its version, one that says the same does not", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  await givenProposal(controller);
  const row = { investering: "N-01", pulje: "Puljen", post: "bevilget", år: "2027", pl: "2027", beløb: "100" } as const;
  await pool.import([{ ...row, titel: "Tidlig indsats" }]);
  const version = async () => (await pool.db.selectFrom("investment").select("version").executeTakeFirstOrThrow()).version;
  expect(await version()).toBe(2);
  await pool.import([{ ...row, titel: "En anden titel" }]);
  expect(await version()).toBe(3);
  expect((await controller.ask(`${address}/register`)).body["register"]).toMatchObject({ stage: "granted", title: "En anden titel", findings: [] });
});

test.for(["stage_move", "granting", "pool_setting"])("nothing in %s is ever changed, removed or replaced", async (table) => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  await controller.send("POST", "/api/pools/Puljen/settings", { setting: "payback-years", value: 6 });
  await controller.send("POST", `${address}/grant`, { decision: decided("2026-06-18") }, await givenProposal(controller));
  const before = await contents(pool.db);
  const of = sql.table(table);
  for (const statement of [sql`UPDATE ${of} SET id = id`, sql`DELETE FROM ${of}`, sql`INSERT OR REPLACE INTO ${of} SELECT * FROM ${of}`, sql`REPLACE INTO ${of} SELECT * FROM ${of}`]) {
    await expect(statement.execute(pool.db)).rejects.toThrow(/append-only/);
  }
  expect(await contents(pool.db)).toEqual(before);
});
