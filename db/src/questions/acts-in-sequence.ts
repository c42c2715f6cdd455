import type { AuditRow, Db } from "../tables.ts";

/** The next acts of the audit trail after a number, as many as asked for? */
export function actsInSequence(db: Db, after: number, most: number): Promise<AuditRow[]> {
  return db.selectFrom("audit").where("number", ">", after).orderBy("number").limit(most).selectAll().execute();
}
