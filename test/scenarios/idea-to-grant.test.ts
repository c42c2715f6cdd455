import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import { expectProblem } from "../support/given-app.ts";
import { decided, givenRegister, grid, plannedGain } from "../support/given-register.ts";
import { kr } from "../support/kr.ts";

const address = "/api/investments/N-01";

test("a case goes from idea over a refused grant to a grant, a revision and a stop with a loss", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  const incomplete = { ...plannedGain, account: null, counterfactual: "" };
  expect(await controller.send("POST", "/api/investments", { pool: "Puljen", code: "N-01", title: "Tidlig indsats", benefits: [incomplete] })).toMatchObject(
    { status: 201, body: { code: "N-01", version: 1, stage: "idea" } });
  expect((await controller.send("PUT", `${address}/business-case`, grid(), 1)).body).toMatchObject({ version: 2, stage: "idea" });
  expectProblem(await controller.send("POST", `${address}/grant`, { decision: decided("2026-06-18") }, 2), [409, "not-proposed", { stage: "idea" }]);
  expect((await controller.send("POST", `${address}/stage`, { to: "proposed" }, 2)).body).toMatchObject({ version: 3, stage: "proposed" });

  const before = await contents(pool.db);
  const refused = await controller.send("POST", `${address}/grant`, { decision: decided("2026-06-18") }, 3);
  expectProblem(refused, [422, "incomplete-plan", { count: 2 }]);
  expect(refused.body["current"]).toEqual({ gaps: [{ benefit: plannedGain.name, part: "account" }, { benefit: plannedGain.name, part: "counterfactual" }] });
  expect(await contents(pool.db)).toEqual(before);

  const [benefit] = (await pool.db.selectFrom("benefit").select("id").execute());
  await controller.send("PUT", address, { title: "Tidlig indsats", benefits: [{ ...plannedGain, id: benefit?.id }] }, 3);
  expect(await controller.send("POST", `${address}/grant`, { decision: decided("2026-06-18") }, 4)).toMatchObject(
    { status: 200, body: { stage: "granted", version: 5, added: 4, decision: { name: "Byrådet 18-06-2026, pkt. 7" }, shortfalls: [] } });
  expect(await pool.portfolio({ through: 2030 })).toMatchObject({ totals: { committed: kr(3_000_000), promised: kr(5_000_000), expected: kr(5_000_000) } });
  expect((await pool.figures({ through: 2030, asOf: "2026-06-17" })).committed).toBe(0);

  const less = { ...grid(), lines: [grid().lines[0], { figure: "gain", benefit: plannedGain.name, amounts: [{ year: 2028, amount: kr(500_000) }] }] };
  await controller.send("PUT", `${address}/business-case`, less, 5);
  expect((await controller.send("POST", `${address}/revision`, { decision: decided("2026-10-01", "3") }, 6)).body).toMatchObject({ added: 2, stage: "granted" });
  expect(await pool.figures({ through: 2030 })).toMatchObject({ committed: kr(3_000_000), promised: kr(5_000_000), expected: kr(1_500_000) });
  expect(await pool.figures({ through: 2030, asOf: "2026-09-30" })).toMatchObject({ expected: kr(5_000_000) });

  expectProblem(await controller.send("POST", `${address}/stage`, { to: "running" }, 7), [422, "wrong-field", { field: "on", fault: "missing" }]);
  await controller.send("POST", `${address}/stage`, { to: "running", on: "2026-11-01" }, 7);
  expectProblem(await controller.send("POST", `${address}/stage`, { to: "stopped", note: "Ingen effekt" }, 8), [422, "wrong-field", { field: "lost", fault: "missing" }]);
  const stop = { to: "stopped", note: "Ingen effekt", lost: "Lokalerne er indrettet" };
  expect((await controller.send("POST", `${address}/stage`, stop, 8)).body).toMatchObject({ stage: "stopped", version: 9 });
  await pool.import([{ investering: "N-01", post: "forbrug", år: "2027", pl: "2027", beløb: "400000" }]);

  const { body } = await controller.ask(`${address}?through=2027&priceLevel=2027`);
  expect(body["register"]).toMatchObject({
    closing: { unspent: kr(2_600_000), writtenOff: kr(400_000) },
    stage: "stopped", since: "2026-11-21",
    moves: [{ from: null, to: "idea" }, { from: "idea", to: "proposed" }, { from: "proposed", to: "granted", on: "2026-06-18" }, { from: "granted", to: "running", on: "2026-11-01" },
      { from: "running", to: "stopped", note: "Ingen effekt", lost: "Lokalerne er indrettet", by: "Given controller" }],
    grantings: [{ decision: { name: "Byrådet 18-06-2026, pkt. 7" }, isRevision: false }, { decision: { name: "Byrådet 01-10-2026, pkt. 3" }, isRevision: true }],
    harvestPlanOverride: null, findings: [],
  });
  expect(await pool.verification()).toMatchObject({ ok: true });
});
