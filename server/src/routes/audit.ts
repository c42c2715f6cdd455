import { type AuditFilter, type AuditPage, auditTrail } from "@hoest/db/questions/audit-trail";
import { entriesOfAct } from "@hoest/db/questions/entries-of-act";
import { entryCount } from "@hoest/db/questions/entry-count";
import { personNames } from "@hoest/db/questions/person-names";
import type { Db } from "@hoest/db/tables";
import { Refusal } from "@hoest/shared/problem";
import { type ToldAct, toldAct } from "@hoest/shared/told-act";
import { Hono } from "hono";
import { answered } from "../answers.ts";
import { actKey, auditFilter, auditQuery } from "../audit-query.ts";
import type { House } from "../house.ts";
import { permitted } from "../identity.ts";
import { valid } from "../valid.ts";

const mostActs = 100;
const mostEntries = 50;

// mounted at /api/audit
export const audit = new Hono<House>()
  .use(permitted("readAudit"))
  .get("/", valid("query", auditQuery), async (c) => {
    const { before, ...asked } = c.req.valid("query");
    return answered(c, "audit", { asked, before }, async (reading) => {
      // One more than is shown tells whether there are more.
      const acts = await toldActs(reading, auditFilter(asked), { before, most: mostActs + 1 });
      const shown = acts.slice(0, mostActs);
      return { acts: shown, before: acts.length > mostActs ? (shown.at(-1)?.number ?? null) : null };
    });
  })
  .get("/:number", valid("param", actKey), async (c) => {
    const { number } = c.req.valid("param");
    return answered(c, "act", { number }, async (reading) => {
      const [act] = await toldActs(reading, { number }, { most: 1 });
      if (!act) throw new Refusal("no-such-act", { number });
      return { act, entries: { count: await entryCount(reading, number), first: await entriesOfAct(reading, number, mostEntries) } };
    });
  });

/** The acts that are looked for, told with the names people have now. */
export async function toldActs(db: Db, filter: AuditFilter, page: AuditPage): Promise<ToldAct[]> {
  const names = await personNames(db);
  return (await auditTrail(db, filter, page)).map((row) => toldAct(row, names));
}
