import type { BusinessCase, CaseLine, YearAmount } from "@hoest/shared/business-case";
import type { FiscalYear } from "@hoest/shared/fiscal-year";
import { Refusal } from "@hoest/shared/problem";
import type { Db, DraftRow } from "./tables.ts";

/** The draft of a case's business case as it was stored, or nothing when none was. */
export async function storedDraft(db: Db, investmentId: number): Promise<BusinessCase | undefined> {
  const { casePriceLevel } = await db.selectFrom("investment").where("id", "=", investmentId).select("casePriceLevel").executeTakeFirstOrThrow();
  if (casePriceLevel === null) return undefined;
  const names = new Map((await namesOf(db, investmentId)).map(({ id, name }) => [id, name]));
  const rows = await db.selectFrom("businessCase").where("investmentId", "=", investmentId).orderBy("id").selectAll().execute();
  const lines = Map.groupBy(rows, ({ frame, benefitId }) => `${frame} ${benefitId}`);
  return { priceLevel: casePriceLevel, lines: [...lines.values()].flatMap((own) => lineOf(own, names)) };
}

/** Stores a draft in place of the one before. Refuses a line of a gain that the case does not have. */
export async function saveDraft(db: Db, investmentId: number, { priceLevel, lines }: BusinessCase): Promise<void> {
  const ids = new Map((await namesOf(db, investmentId)).map(({ id, name }) => [name, id]));
  const rows = lines.flatMap((line, index) => {
    const owned = line.figure === "cost" ? { frame: line.frame, benefitId: null } : { frame: null, benefitId: benefitOf(line.benefit, index, ids) };
    return line.amounts.map(({ year, amount }) => ({ ...owned, investmentId, year, amountOre: amount }));
  });
  await db.deleteFrom("businessCase").where("investmentId", "=", investmentId).execute();
  // A row has six values: 500 rows stay well below the most a statement takes.
  for (let start = 0; start < rows.length; start += 500) await db.insertInto("businessCase").values(rows.slice(start, start + 500)).execute();
  await db.updateTable("investment").set({ casePriceLevel: priceLevel }).where("id", "=", investmentId).execute();
}

function namesOf(db: Db, investmentId: number): Promise<{ id: number; name: string }[]> {
  return db.selectFrom("benefit").where("investmentId", "=", investmentId).select(["id", "name"]).execute();
}

function benefitOf(name: string | null, index: number, ids: ReadonlyMap<string, number>): number | null {
  if (name === null) return null;
  const id = ids.get(name);
  if (id === undefined) throw new Refusal("wrong-field", { field: `lines.${index}.benefit`, fault: "unknown", found: name.slice(0, 80) });
  return id;
}

function lineOf(rows: readonly DraftRow[], names: ReadonlyMap<number, string>): CaseLine[] {
  const [first] = rows;
  if (!first) return [];
  const amounts = rows.map(({ year, amountOre }): YearAmount => ({ year, amount: amountOre })).sort(byYear);
  if (first.frame !== null) return [{ figure: "cost", frame: first.frame, amounts }];
  return [{ figure: "gain", benefit: first.benefitId === null ? null : (names.get(first.benefitId) ?? null), amounts }];
}

function byYear(one: { readonly year: FiscalYear }, other: { readonly year: FiscalYear }): number {
  return one.year - other.year;
}
