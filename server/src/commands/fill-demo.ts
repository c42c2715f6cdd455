import { fileURLToPath } from "node:url";
import type { Actor } from "@hoest/db/act";
import { caseByCode } from "@hoest/db/cases";
import { benefitsOfCase } from "@hoest/db/questions/benefits-of-case";
import { caseFacts } from "@hoest/db/questions/case-facts";
import { demoPerson } from "@hoest/db/questions/is-demo";
import { newestEntry } from "@hoest/db/questions/newest-entry";
import type { Db } from "@hoest/db/tables";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { Refusal } from "@hoest/shared/problem";
import type { Clock } from "../clock.ts";
import { demoEffect, demoGain, demoGrid, demoIdea, demoPlan, demoProposal, demoRisks } from "../demo-register.ts";
import { readSheetFile } from "../workbook/read-sheet.ts";
import { changeInvestment } from "./change-investment.ts";
import { type ImportSummary, importEntries } from "./import-entries.ts";
import { loadPrices } from "./load-prices.ts";
import { registerInvestment } from "./register-investment.ts";
import { stateBusinessCase } from "./state-business-case.ts";
import { stateEffect } from "./state-effect.ts";
import { stateRisks } from "./state-risks.ts";

/** Fills an empty database with the demo pool, through the import like any other file; refuses a database with entries. */
export async function fillDemo(db: Db, { now, today }: Clock): Promise<ImportSummary> {
  if (await newestEntry(db)) throw new Refusal("not-empty");
  const actor = { person: demoPerson, at: now() };
  await loadPrices(db, actor, await readSheetFile(demoFile("pris-og-loen.csv")), today());
  const reading = { unit: "t", mode: "levels", knownOn: today(), today: today(), takesOlder: false, isTrial: false } as const;
  const summary = await importEntries(db, actor, await readSheetFile(demoFile("poster.csv")), reading);
  await fillRegister(db, actor, today());
  return summary;
}

/** Beside what is imported the demo has an idea, a proposal that waits for its decision, and one imported case whose harvest plan is whole. */
async function fillRegister(db: Db, actor: Actor, today: IsoDate): Promise<void> {
  const by = { id: 0, roles: ["controller"] } as const;
  const acting = (code: string, seen: number) => ({ actor, by, code, seen, today });
  const { id, version } = await caseByCode(db, demoPlan.code);
  const { pool, casePriceLevel: _, version: __, ...facts } = await caseFacts(db, id);
  const { benefit, harvestModel, firstYear, counterfactual } = demoPlan;
  const benefits = (await benefitsOfCase(db, id)).map(({ hasEntries: ___, ...one }) => (
    one.name === benefit ? { ...one, harvestModel, firstYear, counterfactual } : one
  ));
  await changeInvestment(db, acting(demoPlan.code, version), { ...facts, benefits });

  await registerInvestment(db, actor, { by, today, asked: { ...demoIdea, pool, benefits: [] } });
  const { code } = await registerInvestment(db, actor, { by, today, asked: { ...demoProposal, pool, benefits: [demoGain] } });
  const drafted = await stateBusinessCase(db, acting(code, 1), demoGrid);
  const judged = await stateRisks(db, acting(code, drafted.version), demoRisks);
  await stateEffect(db, acting(code, judged.version), demoEffect);
}

function demoFile(name: string): string {
  return fileURLToPath(new URL(`../../demo/${name}`, import.meta.url));
}
