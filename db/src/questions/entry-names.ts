import type { Nature } from "@hoest/shared/entry";
import type { Db } from "../tables.ts";

/** What the register calls investments, benefits and decisions, by id. */
export interface RegisterNames {
  readonly codes: ReadonlyMap<number, string>;
  readonly benefits: ReadonlyMap<number, { readonly name: string; readonly nature: Nature }>;
  readonly decisions: ReadonlyMap<number, string>;
}

/** The code of each investment, the name and nature of each benefit and the name of each decision: what binds an entry to the register. */
export async function entryNames(db: Db): Promise<RegisterNames> {
  const codes = await db.selectFrom("investment").select(["id", "code"]).execute();
  const benefits = await db.selectFrom("benefit").select(["id", "name", "nature"]).execute();
  const decisions = await db.selectFrom("decision").select(["id", "name"]).execute();
  return {
    codes: new Map(codes.map(({ id, code }) => [id, code])),
    benefits: new Map(benefits.map(({ id, name, nature }) => [id, { name, nature }])),
    decisions: new Map(decisions.map(({ id, name }) => [id, name])),
  };
}
