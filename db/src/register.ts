import type { RegisteredBenefit, RegisteredInvestment } from "@hoest/shared/cell";
import type { Change } from "@hoest/shared/entry";
import type { FileRegister, NamedBenefit, NamedInvestment } from "@hoest/shared/file-register";
import { benefitKey } from "@hoest/shared/file-register";
import { actNumber } from "./act.ts";
import { nextVersion } from "./cases.ts";
import { registeredBenefits } from "./questions/registered-benefits.ts";
import { registeredInvestments } from "./questions/registered-investments.ts";
import type { Db } from "./tables.ts";

/** Where the register keeps what a file names: ids by name. */
export interface RegisterIds {
  readonly pools: ReadonlyMap<string, number>;
  /** Investment and pool ids by investment code. */
  readonly investments: ReadonlyMap<string, { readonly id: number; readonly poolId: number }>;
  /** Benefit ids by `benefitKey`. */
  readonly benefits: ReadonlyMap<string, number>;
}

/** Registers what is new, updates what a file says differently, and tells every id. An unnamed pool is the given one. */
export async function registerNamed(db: Db, named: FileRegister, pools: readonly string[], unnamedPool: string): Promise<RegisterIds> {
  const poolIds = await idsOfPools(db, pools);
  const investments = await registeredInvestments(db);
  const known = new Map(investments.map((one) => [one.code, one]));
  const ids = new Map<string, { id: number; poolId: number }>();
  for (const one of named.investments) {
    const before = known.get(one.code);
    const poolId = before?.poolId ?? demanded(poolIds.get(one.pool ?? unnamedPool));
    ids.set(one.code, { poolId, id: before ? await updateInvestment(db, before, one) : await addInvestment(db, poolId, one) });
  }
  const benefits = new Map<string, number>();
  const knownBenefits = new Map((await registeredBenefits(db)).map((one) => [benefitKey(one.code, one.name), one]));
  for (const one of named.benefits) {
    const investmentId = demanded(ids.get(one.code)).id;
    const before = knownBenefits.get(benefitKey(one.code, one.name));
    benefits.set(benefitKey(one.code, one.name), before ? await updateBenefit(db, before, one) : await addBenefit(db, investmentId, one));
  }
  return { pools: poolIds, investments: ids, benefits };
}

/** The ids of the decisions that changes name, by `<pool id> <name>`; new ones are registered. */
export async function decisionIds(db: Db, changes: readonly Change[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const { poolId, decision } of changes) {
    const key = `${poolId} ${decision}`;
    if (decision === null || ids.has(key)) continue;
    const known = await db.selectFrom("decision").where("poolId", "=", poolId).where("name", "=", decision).select("id").executeTakeFirst();
    const { id } = known ?? (await db.insertInto("decision").values({ poolId, name: decision }).returning("id").executeTakeFirstOrThrow());
    ids.set(key, id);
  }
  return ids;
}

/** Remembers a file by its SHA-256, as imported by the act whose transaction this is. */
export async function noteImport(db: Db, { sha256, name }: { readonly sha256: string; readonly name: string }): Promise<void> {
  await db.insertInto("importedFile").values({ act: await actNumber(db), sha256, name }).execute();
}

async function idsOfPools(db: Db, names: readonly string[]): Promise<Map<string, number>> {
  const known = await db.selectFrom("pool").select(["id", "name"]).execute();
  const ids = new Map(known.map(({ id, name }) => [name, id]));
  for (const name of [...new Set(names)].sort()) {
    if (ids.has(name)) continue;
    const { id } = await db.insertInto("pool").values({ name }).returning("id").executeTakeFirstOrThrow();
    ids.set(name, id);
  }
  return ids;
}

async function addInvestment(db: Db, poolId: number, { code, title, department, committee }: NamedInvestment): Promise<number> {
  const row = { poolId, code, title: title ?? code, department: department ?? "", committee: committee ?? "" };
  return (await db.insertInto("investment").values(row).returning("id").executeTakeFirstOrThrow()).id;
}

async function updateInvestment(db: Db, before: RegisteredInvestment, { title, department, committee }: NamedInvestment): Promise<number> {
  const stated = changedIn(before, { title, department, committee });
  if (Object.keys(stated).length === 0) return before.id;
  await db.updateTable("investment").set(stated).where("id", "=", before.id).execute();
  await nextVersion(db, before.id);
  return before.id;
}

async function addBenefit(db: Db, investmentId: number, { name, frame, nature, account, budgetHolder }: NamedBenefit): Promise<number> {
  const row = { investmentId, name, frame, nature, account, budgetHolder };
  return (await db.insertInto("benefit").values(row).returning("id").executeTakeFirstOrThrow()).id;
}

async function updateBenefit(db: Db, before: RegisteredBenefit, { account, budgetHolder }: NamedBenefit): Promise<number> {
  const stated = changedIn(before, { account, budgetHolder });
  if (Object.keys(stated).length === 0) return before.id;
  await db.updateTable("benefit").set(stated).where("id", "=", before.id).execute();
  await nextVersion(db, before.investmentId);
  return before.id;
}

/** What a file says differently; what it leaves blank stays as it is registered. */
function changedIn<Name extends string>(
  before: NoInfer<Readonly<Record<Name, string | null>>>, stated: Readonly<Record<Name, string | null>>,
): Readonly<Record<string, string>> {
  const names: Name[] = [];
  for (const name in stated) if (stated[name] !== null && stated[name] !== before[name]) names.push(name);
  return Object.fromEntries(names.map((name) => [name, stated[name] ?? ""]));
}

function demanded<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a pool or an investment was named but not registered");
  return value;
}
