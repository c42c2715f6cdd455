import { join } from "node:path";
import { openDatabase } from "@hoest/db/open";
import { fillDemo } from "@hoest/server/commands/fill-demo";
import { portfolioFigures } from "@hoest/shared/portfolio";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { givenFolder } from "../support/given-folder.ts";
import { GivenPool, today } from "../support/given-pool.ts";
import { goldenOutputs } from "../support/golden.ts";

const added = {
  tables: [
    "measurement", "indicator", "enrolment", "risk", "judged_without_risk", "business_case", "investment_link", "stage_move", "granting", "pool_setting",
  ],
  columns: {
    investment: ["summary", "target_group", "citizens", "effort", "legal_basis", "case_price_level", "evidence", "evidence_note"],
    benefit: ["harvest_model", "first_year", "is_recurring", "counterfactual", "evaluation_design"],
    decision: ["body", "decided_on", "item", "case_number", "link"],
  },
} as const;

test("a database of before the register keeps every figure, and all its checks hold", async () => {
  const file = join(givenFolder().path, "hoest.db");
  const first = await openDatabase(file);
  await fillDemo(first, { now: () => `${today}T12:00:00.000Z`, today: () => today });
  const figures = async (db: typeof first) => Promise.all(goldenOutputs.map(async ({ asked }) => portfolioFigures(await new GivenPool(db, today).portfolio(asked))));
  const before = await figures(first);
  await first.destroy();

  const older = new Database(file);
  for (const table of added.tables) older.exec(`DROP TABLE ${table}`);
  for (const [table, columns] of Object.entries(added.columns)) for (const column of columns) older.exec(`ALTER TABLE ${table} DROP COLUMN ${column}`);
  older.exec("DELETE FROM kysely_migration WHERE name = '2026-11-25-register'");
  older.close();

  const db = await openDatabase(file);
  onTestFinished(() => db.destroy());
  expect(await figures(db)).toEqual(before);
  expect((await new GivenPool(db, today).verification()).ok).toBe(true);
  expect(await db.selectFrom("investment").where("summary", "!=", "").select("id").execute()).toEqual([]);
});
