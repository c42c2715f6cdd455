import { type DecisionFacts, decisionName } from "@hoest/shared/decision";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { Refusal } from "@hoest/shared/problem";
import type { Db } from "./tables.ts";

/** A decision as acts need it: what it is known by, and its day, null where an import only gave its name. */
export interface KnownDecision {
  readonly id: number;
  readonly name: string;
  readonly decidedOn: IsoDate | null;
}

/** Writes down a decision; refuses one that the pool has already. */
export async function addDecision(db: Db, poolId: number, facts: DecisionFacts): Promise<KnownDecision> {
  const known = await decisionNamed(db, poolId, facts);
  if (known) throw new Refusal("decision-exists", { name: known.name, id: known.id });
  const { date, ...columns } = facts;
  const row = { ...columns, poolId, decidedOn: date, name: decisionName(facts) };
  return db.insertInto("decision").values(row).returning(["id", "name", "decidedOn"]).executeTakeFirstOrThrow();
}

/** The decision a pool knows by the same body, day and item; written down when it is new. */
export async function foundDecision(db: Db, poolId: number, facts: DecisionFacts): Promise<KnownDecision> {
  return (await decisionNamed(db, poolId, facts)) ?? addDecision(db, poolId, facts);
}

/** The decision of a pool with a number; refuses a number that none of the pool's has. */
export async function decisionById(db: Db, poolId: number, id: number): Promise<KnownDecision> {
  const found = await db.selectFrom("decision").where("poolId", "=", poolId).where("id", "=", id).select(["id", "name", "decidedOn"]).executeTakeFirst();
  if (!found) throw new Refusal("no-such-decision");
  return found;
}

function decisionNamed(db: Db, poolId: number, facts: DecisionFacts): Promise<KnownDecision | undefined> {
  return db.selectFrom("decision").where("poolId", "=", poolId).where("name", "=", decisionName(facts)).select(["id", "name", "decidedOn"]).executeTakeFirst();
}
