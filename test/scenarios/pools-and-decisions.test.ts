import { inOneReading } from "@hoest/db/act";
import { askPools } from "@hoest/server/ask-pools";
import { fiscalYear } from "@hoest/shared/fiscal-year";
import { expect, test } from "vitest";
import { contents } from "../support/contents.ts";
import { expectProblem } from "../support/given-app.ts";
import { decided, givenProposal, givenRegister } from "../support/given-register.ts";
import { givenGoldenPool, goldenOutputs } from "../support/golden.ts";
import { kr } from "../support/kr.ts";

test("a second pool has its own money, and cases of one take nothing from the other", async () => {
  const { as } = await givenRegister();
  const controller = await as("controller");
  expect(await controller.send("POST", "/api/pools", { name: "Klimapuljen" })).toMatchObject({ status: 201, body: { name: "Klimapuljen" } });
  expectProblem(await controller.send("POST", "/api/pools", { name: "Klimapuljen" }), [409, "pool-exists", { pool: "Klimapuljen" }]);
  await controller.send("POST", "/api/pools/Klimapuljen/allocations", { decision: decided("2026-01-10"), lines: [{ frame: "capital", year: 2026, amount: kr(500) }] });
  await controller.send("POST", "/api/investments/N-01/grant", { decision: decided("2026-06-18") }, await givenProposal(controller));
  const { body } = await controller.ask("/api/pools?priceLevel=2027");
  expect(body["pools"]).toMatchObject([
    { name: "Klimapuljen", investments: 0, frames: [{ frame: "capital", allocated: kr(500), available: kr(500) }] },
    { name: "Puljen", investments: 1, frames: [{ frame: "service", allocated: kr(10_000_000), committed: kr(3_000_000), available: kr(7_000_000) }] },
  ]);
});

test("money is moved between frames by a decision, and no frame comes below nothing", async () => {
  const { pool, as } = await givenRegister();
  const controller = await as("controller");
  const move = (amount: number) => ({ decision: decided("2026-06-18", "9"), lines: [{ frame: "service", year: 2026, amount: -amount }, { frame: "capital", year: 2026, amount }] });
  const before = await contents(pool.db);
  expectProblem(await controller.send("POST", "/api/pools/Puljen/allocations", move(kr(10_000_001))), [422, "below-nothing", { frame: "service", year: 2026, sum: kr(-1) }]);
  expectProblem(await controller.send("POST", "/api/pools/Ingen/allocations", move(1)), [404, "no-such-pool", { pool: "Ingen" }]);
  expectProblem(await controller.send("POST", "/api/pools/Puljen/allocations", { ...move(1), priceLevel: 2027 }), [422, "two-price-levels"]);
  expectProblem(await controller.send("POST", "/api/pools/Puljen/allocations", { ...move(1), priceLevel: 2031 }), [422, "missing-price-index", { frame: "service", year: 2031 }]);
  expect(await contents(pool.db)).toEqual(before);
  expect((await controller.send("POST", "/api/pools/Puljen/allocations", move(kr(4_000_000)))).body).toMatchObject({ added: 2, decision: { name: "Byrådet 18-06-2026, pkt. 9" } });
  expect((await pool.portfolio()).pool).toMatchObject({ service: { allocated: kr(6_000_000) }, capital: { allocated: kr(4_000_000) } });
  expect((await pool.verification()).ok).toBe(true);
});

test("a setting counts from its day on, and never changes what was known before", async () => {
  const { pool, as } = await givenRegister();
  const [controller, administrator] = [await as("controller"), await as("administrator")];
  await controller.send("POST", "/api/investments/N-01/grant", { decision: decided("2026-06-18") }, await givenProposal(controller));
  const last = async (asOf?: string) => Object((await controller.ask(`/api/figures?through=2027&priceLevel=2027${asOf ? `&asOf=${asOf}` : ""}`)).body["totals"]).expectedTotal;
  expect(await last()).toBe(kr(17_000_000));
  const path = "/api/pools/Puljen/settings";
  const yesterday = { setting: "horizon-years", value: 4, validFrom: "2026-11-20" };
  expectProblem(await controller.send("POST", path, yesterday), [422, "wrong-field", { field: "validFrom", fault: "in-past", found: "2026-11-20" }]);
  expectProblem(await controller.send("POST", path, { setting: "horizon-years", value: 0 }), [422, "wrong-field", { field: "value", fault: "out-of-range", found: 0, least: 1, most: 60 }]);
  await controller.send("POST", path, { setting: "horizon-years", value: 3, validFrom: "2027-01-01" });
  expect(await last()).toBe(kr(17_000_000));
  expect((await administrator.send("POST", path, { setting: "horizon-years", value: 4 })).status).toBe(201);
  await administrator.send("POST", path, { setting: "payback-years", value: 5 });
  expect([await last(), await last("2026-11-20")]).toEqual([kr(5_000_000), kr(17_000_000)]);
  const [{ settings, settingHistory }] = [(await controller.ask("/api/pools")).body["pools"]].flat().map(Object);
  expect([settings, settingHistory.length]).toEqual([{ horizonYears: 4, paybackYears: 5, harvestSplit: null }, 3]);
  expect((await pool.verification()).ok).toBe(true);
});

test("a decision's page adds up what stands on it, as recorded and in a year's prices", async () => {
  const { as } = await givenRegister();
  const controller = await as("controller");
  const facts = { pool: "Puljen", ...decided("2026-06-18"), link: "https://byraad.example.dk/7" };
  const { body: added } = await controller.send("POST", "/api/decisions", facts);
  expect(added).toMatchObject({ name: "Byrådet 18-06-2026, pkt. 7" });
  expectProblem(await controller.send("POST", "/api/decisions", facts), [409, "decision-exists", { name: "Byrådet 18-06-2026, pkt. 7", id: Number(added["id"]) }]);
  await controller.send("POST", "/api/investments/N-01/grant", { decisionId: added["id"] }, await givenProposal(controller));
  await controller.send("POST", "/api/pools/Puljen/allocations", { decisionId: added["id"], lines: [{ frame: "service", year: 2028, amount: kr(100) }] });
  const { body } = await controller.ask(`/api/decisions/${added["id"]}?priceLevel=2027`);
  expect(body).toMatchObject({
    link: facts.link, caseNumber: "25/1234", entries: 5, investments: 1,
    did: [{ what: "granted", investment: "N-01", entries: 4 }, { what: "allocated", investment: null, entries: 1 }],
    totals: [
      { kind: "allocation", recorded: [{ priceLevel: 2028, amount: kr(100) }] },
      { kind: "commitment", frame: "service", recorded: [{ priceLevel: 2027, amount: kr(3_000_000) }], amount: kr(3_000_000) },
      { kind: "expected", recorded: [{ priceLevel: 2027, amount: kr(2_000_000) }] },
    ],
  });
  expect((await controller.ask("/api/decisions")).body["decisions"]).toMatchObject([{ id: added["id"] }, { name: "Byrådet 08-10-2025, pkt. 1" }]);
  expectProblem(await controller.ask("/api/decisions/99"), [404, "no-such-decision"]);
});

test.for(goldenOutputs)("what a pool has over the years agrees with its account, to the øre ($file)", async ({ asked }) => {
  const { pool } = await givenGoldenPool();
  const through = fiscalYear(asked.through);
  const portfolio = await pool.portfolio(asked);
  const { pools } = await inOneReading(pool.db, (reading) => askPools(reading, { through, asOf: portfolio.asOf, priceLevel: portfolio.priceLevel }, pool.today));
  const frames = pools.flatMap((one) => one.frames);
  for (const [frame, account] of Object.entries(portfolio.pool)) {
    const years = frames.find((one) => one.frame === frame)?.years ?? [];
    expect([frame, years.findLast(({ year }) => year <= through + 1)?.available ?? 0]).toEqual([frame, account.available]);
  }
});

test("ideas and proposals are told with what they ask, leave and keep", async () => {
  const { as } = await givenRegister();
  const controller = await as("controller");
  await controller.send("POST", "/api/pools/Puljen/settings", { setting: "payback-years", value: 3 });
  await givenProposal(controller);
  await controller.send("POST", "/api/investments", { pool: "Puljen", code: "N-02", title: "En idé" });
  const { body } = await controller.ask("/api/proposals?priceLevel=2027");
  expect(body["proposals"]).toMatchObject([
    { code: "N-01", stage: "proposed", cost: kr(3_000_000), payback: 3, keepsPaybackRule: true, missing: 0, frames: [{ frame: "service", asked: kr(3_000_000), left: kr(7_000_000) }] },
    { code: "N-02", stage: "idea", cost: 0, payback: null, keepsPaybackRule: false, frames: [] },
  ]);
});
