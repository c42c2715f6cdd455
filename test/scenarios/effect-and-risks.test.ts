import { expect, test } from "vitest";
import { givenProposal, givenRegister, plannedGain } from "../support/given-register.ts";

const address = "/api/investments/N-01";
const effect = {
  evidence: 3, evidenceNote: "Kontrolgruppe i nabokommunen",
  indicators: [{ name: "Anbringelser", unit: "antal", baseline: "41", target: "30.5", measurements: [
    { on: "2025-12-31", value: "41", source: "Fagsystem" }, { on: "2026-06-30", value: "38", source: "Fagsystem" },
  ] }],
  enrolments: [{ on: "2026-03-31", enrolled: 3 }, { on: "2026-06-30", enrolled: 12 }],
};
const risk = { barrier: "data", description: "Ingen nulpunktsmåling", likelihood: 3, consequence: 4, measure: "Mål før start", owner: "Projektleder" };

test("effect and risks are kept as they were stated, whole, and settle the barriers", async () => {
  const { as } = await givenRegister();
  const controller = await as("controller");
  const version = await givenProposal(controller);
  await controller.send("PUT", `${address}/effect`, effect, version);
  await controller.send("PUT", `${address}/risks`, { risks: [risk], withoutRisk: ["model"] }, version + 1);
  const { body } = await controller.ask(`${address}/register`);
  expect(body["register"]).toMatchObject({ effect, risks: [risk], withoutRisk: ["model"], version: version + 2 });
  const open = Object(body["register"]).readiness.filter((item: { isSettled: boolean }) => !item.isSettled);
  expect(open.map(({ item }: { item: string }) => item)).toEqual(["stakeholders", "competences", "institutions"]);

  const less = { ...effect, evidence: null, indicators: [], enrolments: [] };
  await controller.send("PUT", `${address}/effect`, less, version + 2);
  expect((await controller.ask(`${address}/register`)).body["register"]).toMatchObject({ effect: less });
});

test("a group of 1 to 4 citizens is told as less than five to all but its owner and controllers, whoever asked before", async () => {
  const { pool, as, another } = await givenRegister();
  const [controller, reader] = [await as("controller"), await as("reader")];
  const [owner, other] = [await another("o@kommune.test", "owner"), await another("p@kommune.test", "owner")];
  await owner.send("POST", "/api/investments", { pool: "Puljen", code: "N-01", title: "Få", citizens: 4, benefits: [plannedGain] });
  await owner.send("PUT", `${address}/effect`, effect, 1);
  const seen = async (by: typeof reader, path: string) => {
    const register = Object((await by.ask(path)).body["register"]);
    return [register.citizens, ...register.effect.enrolments.map(({ enrolled }: { enrolled: unknown }) => enrolled)];
  };
  for (const path of [`${address}/register`, address]) {
    for (const by of [reader, controller, owner, other, reader]) expect(await seen(by, path)).toEqual(by === controller || by === owner ? [4, 3, 12] : ["<5", "<5", 12]);
  }
  const trail = await pool.db.selectFrom("audit").select("detail").execute();
  expect(trail.filter(({ detail }) => /"citizens"|"enrolled"|Kontrolgruppe/.test(detail))).toEqual([]);
});
