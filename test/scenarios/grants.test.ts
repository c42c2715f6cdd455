import type { Db } from "@hoest/db/tables";
import { type RawBuilder, sql } from "kysely";
import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import { expectProblem } from "../support/given-app.ts";
import { decided, givenProposal, givenRegister, grid, plannedGain } from "../support/given-register.ts";
import { kr } from "../support/kr.ts";
import { noticedBy, verificationOf } from "../support/tampering.ts";

const address = "/api/investments/N-01";
const granting = { decision: decided("2026-06-18") };

test("of two controllers who grant at once one does, and the other is shown the case as it then is", async () => {
  const { pool, another } = await givenRegister();
  const [one, other] = [await another("a@kommune.test", "controller"), await another("b@kommune.test", "controller")];
  const version = await givenProposal(one);
  const answers = await Promise.all([one, other].map((each) => each.send("POST", `${address}/grant`, granting, version)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  const late = answers.find(({ status }) => status === 412);
  expect(late?.body).toMatchObject({ code: "changed-investment", current: { stage: "granted", version: version + 1 } });
  expect((await pool.figures({ through: 2030 })).committed).toBe(kr(3_000_000));
});

test("a grant without a version is refused, and a plan with gaps is granted only with a reason that stays to be seen", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  const version = await givenProposal(controller, "N-01", [{ ...plannedGain, account: null }]);
  expectProblem(await controller.send("POST", `${address}/grant`, granting), [428, "version-needed"]);
  const reason = "Konto følger af budget 2028";
  expect((await controller.send("POST", `${address}/grant`, { ...granting, overrideReason: reason }, version)).status).toBe(200);

  const whole = await pool.db.selectFrom("benefit").select("id").executeTakeFirstOrThrow();
  await controller.send("PUT", address, { title: "Tidlig indsats", benefits: [{ ...plannedGain, id: whole.id }] }, version + 1);
  const { body } = await controller.ask(`${address}?priceLevel=2027`);
  expect(body["register"]).toMatchObject({ harvestPlan: { isWhole: true }, harvestPlanOverride: { reason, by: "Given controller" }, findings: [{ code: "plan-overridden" }] });
  expect((await controller.ask("/api/findings")).body["findings"]).toMatchObject([{ code: "plan-overridden", investment: "N-01", details: { reason } }]);
  expect((await controller.ask("/api/investments")).body["investments"]).toMatchObject([{ code: "N-01", stage: "granted", hasHarvestPlan: true, isOverridden: true }]);
});

test("a move or a reason written anew behind the guards is noticed", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  const version = await givenProposal(controller, "N-01", [{ ...plannedGain, account: null }]);
  await controller.send("POST", `${address}/grant`, { ...granting, overrideReason: "Konto følger" }, version);
  await controller.send("POST", `${address}/stage`, { to: "stopped", note: "Ingen effekt", lost: "Lokaler" }, version + 1);
  expect((await pool.verification()).ok).toBe(true);
  const doing = (statement: RawBuilder<unknown>) => async (db: Db) => void (await statement.execute(db));
  for (const statement of [
    sql`UPDATE stage_move SET to_stage = 'completed' WHERE to_stage = 'stopped'`, sql`UPDATE stage_move SET note = 'Stor effekt' WHERE note IS NOT NULL`,
    sql`UPDATE granting SET override_reason = NULL`, sql`UPDATE granting SET override_reason = 'Aftalt'`,
  ]) expect(noticedBy(await verificationOf(pool.db, doing(statement)))).toEqual(["moves and grants as acted"]);
});

test("half a character in a decision or a reason is made whole before anything is recorded of it", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  const version = await givenProposal(controller, "N-01", [{ ...plannedGain, name: "Gevinst \ud800", account: null }], grid(null));
  await controller.send("PUT", `${address}/business-case`, grid("Gevinst \ud800"), version);
  const half = { decision: { ...decided("2026-06-18"), body: "Byr\udc00d\u0000" }, overrideReason: "Konto \ud800" };
  expect((await controller.send("POST", `${address}/grant`, half, version + 1)).body).toMatchObject({ decision: { name: "Byr\ufffdd 18-06-2026, pkt. 7" } });
  expect((await pool.verification()).ok).toBe(true);
});

test("savings that no gain has are not granted, whatever the reason", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  const version = await givenProposal(controller, "N-01", [plannedGain], grid(null));
  const before = await contents(pool.db);
  expectProblem(await controller.send("POST", `${address}/grant`, { ...granting, overrideReason: "Kommer" }, version), [422, "incomplete-plan", { count: 1 }]);
  expect(await contents(pool.db)).toEqual(before);
});

test("more than what is left, and a frame nobody set money aside in, take a reason", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  const lines = [{ figure: "cost", frame: "service", amounts: [{ year: 2027, amount: kr(12_000_000) }] }, { figure: "cost", frame: "capital", amounts: [{ year: 2027, amount: kr(1) }] }];
  const version = await givenProposal(controller, "N-01", [], { priceLevel: 2027, lines });
  expect((await controller.ask(`${address}/business-case`)).body["frames"]).toMatchObject([{ frame: "service", left: kr(-2_000_000) }, { frame: "capital", isAllocated: false }]);
  const before = await contents(pool.db);
  const refused = await controller.send("POST", `${address}/grant`, granting, version);
  expectProblem(refused, [422, "needs-reason", { frame: "service", asked: kr(12_000_000), available: kr(10_000_000), left: kr(-2_000_000) }]);
  expect(refused.body["current"]).toMatchObject({ shortfalls: [{ frame: "service" }, { frame: "capital" }] });
  expect(await contents(pool.db)).toEqual(before);
  const granted = await controller.send("POST", `${address}/grant`, { ...granting, shortfallReason: "Byrådet tilfører i budget 2028" }, version);
  expect(granted.body).toMatchObject({ stage: "granted", shortfalls: [{ left: kr(-2_000_000) }, { isAllocated: false }] });
  const { body } = await controller.ask("/api/findings");
  expect(body["findings"]).toMatchObject([{ code: "frame-without-allocation", amount: kr(1), details: { frame: "capital", pool: "Puljen" } }]);
});

test("a grant is known on its decision's day, never of a day to come, and needs a decision and something to grant", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  const version = await givenProposal(controller);
  await controller.send("POST", "/api/investments", { pool: "Puljen", code: "N-02", title: "Tom", stage: "proposed" });
  const before = await contents(pool.db);
  const early = { field: "decision.date", fault: "in-future", found: "2026-11-22" };
  expectProblem(await controller.send("POST", `${address}/grant`, { decision: decided("2026-11-22") }, version), [422, "wrong-field", early]);
  expectProblem(await controller.send("POST", `${address}/grant`, {}, version), [422, "wrong-field", { field: "decision", fault: "missing" }]);
  expectProblem(await controller.send("POST", `${address}/grant`, { decisionId: 99 }, version), [404, "no-such-decision"]);
  expectProblem(await controller.send("POST", "/api/investments/N-02/grant", granting, 1), [422, "nothing-to-grant"]);
  expectProblem(await controller.send("POST", `${address}/revision`, granting, version), [409, "not-granted", { stage: "proposed" }]);
  expect(await contents(pool.db)).toEqual(before);
});

test("a revision that changes nothing is refused, and one of an imported case starts from what the ledger holds", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  const row = { investering: "I-01", pl: "2026", dato: "2026-03-01", pulje: "Puljen" } as const;
  await pool.import([{ ...row, post: "bevilget", år: "2026", beløb: "900" }, { ...row, post: "forventet", år: "2027", beløb: "300", gevinst: "g", varighed: "varig" }]);
  const { body } = await controller.ask("/api/investments/I-01/business-case");
  const lines = [{ figure: "cost", amounts: [{ year: 2026, amount: kr(900) }] }, { figure: "gain", benefit: "g", amounts: [{ year: 2027, amount: kr(300) }] }];
  expect(body).toMatchObject({ isDraft: false, priceLevel: 2026, lines });
  expect((await controller.ask("/api/findings")).body["findings"]).toMatchObject([{ code: "no-harvest-plan", investment: "I-01", details: { missing: 5 } }]);

  const same = { priceLevel: 2026, lines: body["lines"] };
  expect((await controller.send("PUT", "/api/investments/I-01/business-case", same, 1)).status).toBe(200);
  const before = await contents(pool.db);
  expectProblem(await controller.send("POST", "/api/investments/I-01/revision", granting, 2), [422, "nothing-revised"]);
  expect(await contents(pool.db)).toEqual(before);
  const ended = { priceLevel: 2026, lines: [same.lines].flat().slice(0, 1) };
  await controller.send("PUT", "/api/investments/I-01/business-case", ended, 2);
  expect((await controller.send("POST", "/api/investments/I-01/revision", granting, 3)).body).toMatchObject({ added: 1 });
  expect(await pool.figures({ through: 2028 })).toMatchObject({ committed: kr(900), promised: kr(600), expected: 0 });
});
