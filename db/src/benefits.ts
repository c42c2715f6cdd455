import type { BenefitFacts, RegisteredFacts } from "@hoest/shared/investment";
import { Refusal } from "@hoest/shared/problem";
import { type BenefitOfCase, benefitsOfCase } from "./questions/benefits-of-case.ts";
import type { Db, DraftRow } from "./tables.ts";

/** A gain as it is to be: one that is registered by its number, or a new one. */
export type WantedBenefit = BenefitFacts & { readonly id: number | null };

/** Makes the gains of a case those that are wanted. Refuses to remove one with entries, to change what is for ever of it, and numbers of other cases. */
export async function saveBenefits(db: Db, investmentId: number, wanted: readonly WantedBenefit[]): Promise<void> {
  const known = await benefitsOfCase(db, investmentId);
  for (const [index, one] of wanted.entries()) demandChangeable(one, index, known);
  const drafts = await db.selectFrom("businessCase").where("investmentId", "=", investmentId).where("benefitId", "is not", null).selectAll().execute();
  const stays = new Set(wanted.filter((one) => known.some((before) => before.id === one.id && isSameForEver(before, one))).map(({ id }) => id));
  const leaving = known.filter(({ id }) => !stays.has(id));
  for (const { id, hasEntries, name } of leaving) {
    if (hasEntries) throw new Refusal("wrong-field", { field: "benefits", fault: "in-use", found: name });
    await db.deleteFrom("businessCase").where("benefitId", "=", id).execute();
    await db.deleteFrom("benefit").where("id", "=", id).execute();
  }
  // Two gains may exchange names, so those that stay first take names that nobody can write.
  const renamed = wanted.filter((one) => stays.has(one.id) && known.some(({ id, name }) => id === one.id && name !== one.name));
  for (const { id } of renamed) await db.updateTable("benefit").set({ name: `\n${id}` }).where("id", "=", id).execute();
  for (const { id, ...facts } of wanted) {
    if (id !== null && stays.has(id)) await updateBenefit(db, id, facts, renamed.some((one) => one.id === id));
    else await moveDraft(db, drafts.filter(({ benefitId }) => id !== null && benefitId === id), await addBenefit(db, investmentId, facts));
  }
}

function isSameForEver(before: RegisteredFacts, { frame, nature }: BenefitFacts): boolean {
  return before.frame === frame && before.nature === nature;
}

function demandChangeable(one: WantedBenefit, index: number, known: readonly BenefitOfCase[]): void {
  const before = known.find(({ id }) => id === one.id);
  if (one.name === "" && before?.name !== "") throw new Refusal("wrong-field", { field: `benefits.${index}.name`, fault: "missing" });
  if (one.id === null) return;
  if (!before) throw new Refusal("wrong-field", { field: `benefits.${index}.id`, fault: "unknown", found: one.id });
  const changed = (["name", "frame", "nature"] as const).find((field) => before.hasEntries && before[field] !== one[field]);
  if (changed) throw new Refusal("wrong-field", { field: `benefits.${index}.${changed}`, fault: "for-ever" });
}

async function addBenefit(db: Db, investmentId: number, { isRecurring, ...facts }: BenefitFacts): Promise<number> {
  const row = { ...facts, investmentId, isRecurring: isRecurring ? (1 as const) : (0 as const) };
  return (await db.insertInto("benefit").values(row).returning("id").executeTakeFirstOrThrow()).id;
}

/** A gain keeps its frame and nature, and its name once entries stand on it: the database refuses even to write the same again. */
async function updateBenefit(db: Db, id: number, { name, frame: _, nature: __, isRecurring, ...facts }: BenefitFacts, isRenamed: boolean): Promise<void> {
  const row = { ...facts, isRecurring: isRecurring ? (1 as const) : (0 as const), ...(isRenamed ? { name } : {}) };
  await db.updateTable("benefit").set(row).where("id", "=", id).execute();
}

async function moveDraft(db: Db, draft: readonly DraftRow[], benefitId: number): Promise<void> {
  if (draft.length > 0) await db.insertInto("businessCase").values(draft.map(({ id: _, ...row }) => ({ ...row, benefitId }))).execute();
}
