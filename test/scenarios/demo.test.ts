import { fileURLToPath } from "node:url";
import { inOneReading } from "@hoest/db/act";
import { openDatabase } from "@hoest/db/open";
import { registeredBenefits } from "@hoest/db/questions/registered-benefits";
import { registeredInvestments } from "@hoest/db/questions/registered-investments";
import { askProposals } from "@hoest/server/ask-proposals";
import { askRegistered } from "@hoest/server/ask-registered";
import { fillDemo } from "@hoest/server/commands/fill-demo";
import { readSheetFile } from "@hoest/server/workbook/read-sheet";
import { readAmount } from "@hoest/shared/amount-text";
import { fiscalYear, isoDate } from "@hoest/shared/fiscal-year";
import { portfolioFigures } from "@hoest/shared/portfolio";
import { expect, onTestFinished, test } from "vitest";
import { GivenPool, today } from "../support/given-pool.ts";
import { goldenFigures, goldenFile, goldenOutputs } from "../support/golden.ts";
import { kr } from "../support/kr.ts";

const copenhagen = ["BC01", "BC02", "BC03", "BC04", "BC05", "BC06"];
const published2020 = demoFile("koebenhavn-2020-bilag-2.csv");
const inTodaysPrices = { through: 2025, priceLevel: 2025 };

async function givenDemo(on: string = today) {
  const db = await openDatabase(":memory:");
  onTestFinished(() => db.destroy());
  const pool = new GivenPool(db, isoDate(on));
  const summary = await fillDemo(db, { now: () => `${on}T12:00:00.000Z`, today: () => pool.today });
  return { pool, summary };
}

function demoFile(name: string): string {
  return fileURLToPath(new URL(`../../server/demo/${name}`, import.meta.url));
}

/** The rows of a file by the names in its header. */
async function rowsOf(file: string): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = (await readSheetFile(file)).sheet;
  return rows.filter((cells) => cells.length === header.length).map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
}

test("the demo goes in without a finding, and a second time adds nothing", async () => {
  const { pool, summary } = await givenDemo();
  const rows = await rowsOf(demoFile("poster.csv"));
  expect(summary).toEqual({ rows: rows.length, added: rows.length, unchanged: 0, leftOut: 0, findings: [] });
  expect(await pool.loadPrices(await readSheetFile(demoFile("pris-og-loen.csv")))).toMatchObject({ added: 0, findings: [] });
  const again = await pool.import(await readSheetFile(demoFile("poster.csv")), { unit: "t" });
  expect(again).toEqual({ rows: rows.length, added: 0, unchanged: rows.length, leftOut: 0, findings: [] });
});

test("the demo shows an idea, a proposal that only waits for its decision, and imported cases with and without a harvest plan", async () => {
  const { pool } = await givenDemo();
  const cases = await inOneReading(pool.db, askRegistered);
  expect(cases.filter(({ stage }) => stage !== "granted").map(({ code, stage }) => [code, stage])).toEqual([["BC06", "proposed"], ["I-22", "idea"], ["I-23", "proposed"]]);
  expect(cases.filter(({ stage, hasHarvestPlan }) => stage === "granted" && hasHarvestPlan).map(({ code }) => code)).toContain("I-01");
  const { proposals } = await inOneReading(pool.db, (reading) => askProposals(reading, { priceLevel: fiscalYear(2026), today: pool.today }));
  expect(proposals).toMatchObject([{ code: "BC06", cost: 0 }, { code: "I-22", cost: 0 }, { code: "I-23", cost: kr(2_300_000), payback: 4, missing: 0 }]);
  expect(proposals[2]?.frames).toMatchObject([{ frame: "service", isAllocated: true }]);
});

test("the demo is all right in every check", async () => {
  const { pool } = await givenDemo();
  const { ok, checks } = await pool.verification();
  expect({ ok, failures: checks.flatMap(({ failures }) => failures) }).toEqual({ ok: true, failures: [] });
});

test.for(["poster.csv", "pris-og-loen.csv"])("the demo has every row of the golden %s as it stands", async (name) => {
  const golden = await rowsOf(goldenFile(name));
  const columns = Object.keys(golden[0] ?? {});
  const line = (row: Record<string, string>) => columns.map((column) => row[column]).join(";");
  const ofDemo = new Set((await rowsOf(demoFile(name))).map(line));
  expect(golden.length).toBeGreaterThan(10);
  expect(golden.map(line).filter((one) => !ofDemo.has(one))).toEqual([]);
});

test("the demo says nothing more of the golden four than the golden pool does", async () => {
  const ofTheFour = async (file: string) => (await rowsOf(file)).filter((row) => row["investering"]?.startsWith("I-0") && (row["investering"] ?? "") < "I-05");
  expect((await ofTheFour(demoFile("poster.csv"))).length).toBe((await ofTheFour(goldenFile("poster.csv"))).length);
});

test.for(goldenOutputs)("the demo keeps the golden four to the øre, as $file has them", async ({ file, asked }) => {
  const { pool } = await givenDemo();
  const golden = goldenFigures(file).investments;
  const { investments } = portfolioFigures(await pool.portfolio(asked));
  expect(golden.map(({ id }) => investments.find((one) => one.id === id))).toStrictEqual(golden);
});

test("Copenhagen's six cases promise what was published, under the names it was published by", async () => {
  const { pool } = await givenDemo();
  const investments = await registeredInvestments(pool.db);
  const published = (await rowsOf(published2020)).filter(({ NR }) => NR !== "");
  expect(published.map(({ NR }) => NR)).toEqual(copenhagen);
  for (const row of published) {
    const code = row["NR"] ?? "";
    expect(investments.find((one) => one.code === code)).toMatchObject({ title: row["Forslag"], committee: "Økonomiudvalget" });
    expect([code, await promisedBy(pool, code)]).toEqual([code, printed(row)]);
  }
});

test("Copenhagen's six cases add up to the published total, within half a printed unit a row", async () => {
  const { pool } = await givenDemo();
  const total = printed((await rowsOf(published2020)).find(({ Forslag }) => Forslag === "I alt") ?? {});
  const promises = await Promise.all(copenhagen.map((code) => promisedBy(pool, code)));
  for (const [index, sum] of total.entries()) {
    const ours = promises.reduce((before, promise) => before + (promise[index] ?? 0), 0);
    expect(sum).toBeGreaterThan(0);
    expect(Math.abs(ours - sum)).toBeLessThanOrEqual(copenhagen.length * kr(50_000));
  }
});

test("Copenhagen's cases are planned to pay back in the years that were printed, where the printed amounts can", async () => {
  const { pool } = await givenDemo();
  const { investments } = await pool.portfolio({ through: 2025, priceLevel: 2020 });
  const years = (row: Record<string, string>) => Number(row["Tilbagebetalingstid (år)"]);
  const possible = (await rowsOf(published2020)).filter((row) => {
    const [service = 0, capital = 0, saved = 0, transfer = 0] = printed(row);
    return years(row) > 0 && (service + capital) / (saved + transfer) <= years(row);
  });
  expect(possible.map(({ NR }) => NR)).toEqual(["BC01", "BC02", "BC03", "BC05"]);
  const planned = possible.map(({ NR }) => investments.find(({ id }) => id === NR)?.payback.planned ?? 0);
  expect(planned.map(Math.round)).toEqual(possible.map(years));
});

test("nothing is made up about what became of Copenhagen's cases, and each says so", async () => {
  const rows = (await rowsOf(demoFile("poster.csv"))).filter((row) => copenhagen.includes(row["investering"] ?? ""));
  expect(new Set(rows.map(({ post }) => post))).toEqual(new Set(["bevilget", "forventet"]));
  const told = rows.filter((row) => row["bemærkning"]?.startsWith("Kun løftet er offentliggjort")).map((row) => row["investering"]);
  expect(told).toEqual(copenhagen);
});

test("the demo shows every fate a case can have", async () => {
  const { pool } = await givenDemo();
  const { investments, findings } = await pool.portfolio(inTodaysPrices);
  const where = (is: (figures: (typeof investments)[number]) => boolean) => investments.filter(is).map(({ id }) => id);
  const found = (code: string) => findings.filter((one) => one.code === code).map(({ investment }) => investment);

  const settled = where(({ harvested, pending, ahead }) => harvested > 0 && pending === 0 && ahead === 0);
  expect(settled).toEqual(["I-03", "I-05", "I-06", "I-10", "I-12", "I-15", "I-19"]);
  expect(where(({ pending }) => pending > kr(2_000_000)), "awaiting harvest").toEqual(["I-08", "I-11", "I-14", "I-16"]);
  expect(found("ahead"), "cut ahead").toEqual(["I-02", "I-07", "I-13"]);
  expect(found("spend-above-commitment"), "overspent").toEqual(["I-02", "I-03", "I-12"]);
  expect(found("waiver-beyond"), "waived too much").toEqual([]);
  expect(where(({ promised, expected }) => promised > expected), "revised or stopped").toEqual(["I-08", "I-09"]);
  expect(where(({ promised, expectedTotal }) => promised === 0 && expectedTotal > 0), "not due yet, or without a grant").toEqual(["BC06", "I-04", "I-20"]);
  expect(where(({ avoided }) => avoided > 0), "avoided").toEqual(["I-01", "I-12", "I-14", "I-19"]);
  expect(where(({ societal }) => societal > 0), "societal").toEqual(["I-01", "I-12", "I-16", "I-19"]);
  expect(where(({ expectedTotal, committed }) => expectedTotal === 0 && committed > 0), "nothing but a commitment").toEqual(["I-21"]);
});

test("one case of the demo was stopped after 9,2 mio. kr. without any effect", async () => {
  const { pool } = await givenDemo();
  const { totals } = await pool.portfolio({ through: 2025, investment: "I-09" });
  expect(totals).toMatchObject({ spent: kr(9_200_000), realised: 0, harvested: 0, promised: kr(22_500_000), expected: kr(2_500_000) });
});

test("the demo is waived for all five reasons, repaid in the frame it came from, and moved between frames by a decision", async () => {
  const { pool } = await givenDemo();
  const { waivedByReason, pool: byFrame } = await pool.portfolio(inTodaysPrices);
  expect(Object.keys(waivedByReason)).toEqual(["absorbed", "kept-by-agreement", "lapsed", "other-frame", "other-payer"]);
  expect([byFrame.service?.repaid, byFrame.capital?.repaid].map((repaid) => (repaid ?? 0) > 0)).toEqual([true, false]);
  const moved = (await rowsOf(demoFile("poster.csv"))).filter((row) => row["post"] === "afsat" && row["år"] === "2024");
  expect(moved.map((row) => [row["ramme"], row["beløb"], row["beslutning"]])).toEqual([
    ["service", "-4.000,0", "Økonomiudvalget 20-06-2024, punkt 8"], ["anlæg", "4.000,0", "Økonomiudvalget 20-06-2024, punkt 8"],
  ]);
});

test("the figures are those of a pool that a committee could have", async () => {
  const { pool } = await givenDemo();
  const { totals, byDepartment, byYear, investments } = await pool.portfolio(inTodaysPrices);
  const followedUp = investments.filter(({ id }) => !copenhagen.includes(id));
  const sum = (figure: "realised" | "expected") => followedUp.reduce((before, one) => before + one[figure], 0);
  expect(sum("realised") / sum("expected")).toBeCloseTo(0.96, 2);
  expect(totals.realisationRate).toBeCloseTo(0.81, 2);
  expect(totals.harvestRate).toBeCloseTo(0.84, 2);
  expect(byDepartment.length).toBe(8);
  expect(byYear.map(({ year }) => year)).toEqual(expect.arrayContaining(Array.from({ length: 13 }, (_, index) => 2018 + index)));
});

test("no frame of the pool is overdrawn in any budget from 2018 to 2027", async () => {
  const { pool } = await givenDemo();
  for (const through of Array.from({ length: 10 }, (_, index) => 2017 + index)) {
    const { pool: byFrame } = await pool.portfolio({ through, priceLevel: 2025 });
    expect([through, byFrame.service?.available, byFrame.capital?.available, byFrame.transfer]).toEqual([
      through, expect.toSatisfy((available) => available > 0), expect.toSatisfy((available) => available > 0), expect.objectContaining({ available: 0 }),
    ]);
  }
});

test("nothing in the demo is known in the future: it can be filled from the end of October 2026", async () => {
  const rows = [...(await rowsOf(demoFile("poster.csv"))), ...(await rowsOf(demoFile("pris-og-loen.csv")))];
  expect(rows.filter(({ dato = "" }) => dato > "2026-10-31")).toEqual([]);
  expect((await rowsOf(demoFile("poster.csv"))).filter(({ dato }) => dato === "")).toEqual([]);
  expect((await givenDemo("2026-10-31")).summary.findings).toEqual([]);
});

test("every grant, promise, harvest and waiver of the demo names a decision, and every case a committee", async () => {
  const rows = await rowsOf(demoFile("poster.csv"));
  const decided = ["afsat", "bevilget", "forventet", "høstet", "frafaldet"];
  expect(rows.filter((row) => decided.includes(row["post"] ?? "") && row["beslutning"] === "")).toEqual([]);
  expect(rows.filter((row) => row["post"] !== "afsat" && (row["udvalg"] === "" || row["forvaltning"] === ""))).toEqual([]);
});

test("every cashable gain of a modelled case has an account and a budget holder, but one that is still to be named", async () => {
  const { pool } = await givenDemo();
  const benefits = await registeredBenefits(pool.db);
  const cashable = benefits.filter(({ code, nature }) => nature === "cashable" && !copenhagen.includes(code));
  expect(cashable.filter(({ account }) => account === null)).toEqual([]);
  expect(cashable.filter(({ budgetHolder }) => budgetHolder === null).map(({ code }) => code)).toEqual(["I-04"]);
});

// A year in which every case of 2020 saves in full.
const phasedIn = 2028;

/** What a case costs in service and capital and saves a year in service and transfers, in øre of 2020: the order of the published columns. */
async function promisedBy(pool: GivenPool, investment: string): Promise<number[]> {
  const { byFrame } = await pool.portfolio({ through: phasedIn, priceLevel: 2020, investment });
  const { byFrame: before } = await pool.portfolio({ through: phasedIn - 1, priceLevel: 2020, investment });
  const of = (rows: typeof byFrame, frame: string, figure: "committed" | "expected") => rows.find((one) => one.frame === frame)?.[figure] ?? 0;
  const saved = (frame: string) => of(byFrame, frame, "expected") - of(before, frame, "expected");
  return [of(byFrame, "service", "committed"), of(byFrame, "capital", "committed"), saved("service"), saved("transfer")];
}

/** The printed amounts of a row in øre; a blank is nothing. */
function printed(row: Readonly<Record<string, string>>): number[] {
  return ["Investering service", "Investering anlæg", "Effektivisering service", "Effektivisering overførsler mv."].map((column) => {
    const read = readAmount(row[column] || "0", "mio");
    return "amount" in read ? read.amount : Number.NaN;
  });
}
