import type { Db } from "../tables.ts";
import { actedBy, nameOfActor } from "./acted-by.ts";

/** Every grant and revision made here, the oldest first: of which case, by which decision, why beyond the rules, by whom and when? */
export async function grantings(db: Db) {
  const rows = await db
    .selectFrom("granting")
    .innerJoin("decision", "decision.id", "granting.decisionId")
    .innerJoin("audit", "audit.number", "granting.act")
    .leftJoin("person", actedBy)
    .orderBy("granting.id")
    .select(nameOfActor("by"))
    .select(["granting.investmentId", "granting.act", "decisionId", "decision.name as decision", "isRevision", "overrideReason", "shortfallReason", "audit.at"])
    .execute();
  return rows.map(({ isRevision, ...row }) => ({ ...row, isRevision: isRevision === 1 }));
}

export type GrantingRow = Awaited<ReturnType<typeof grantings>>[number];
