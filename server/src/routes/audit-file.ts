import type { AuditFilter } from "@hoest/db/questions/audit-trail";
import type { Db } from "@hoest/db/tables";
import { csvLines, csvMark, emptyCell, type FileCell } from "@hoest/shared/csv";
import type { Language } from "@hoest/shared/language";
import { audit as danish } from "@hoest/shared/locale/da/audit";
import { audit as english } from "@hoest/shared/locale/en/audit";
import { named } from "@hoest/shared/locale/named";
import type { ToldAct } from "@hoest/shared/told-act";
import { Hono } from "hono";
import { auditFileQuery, auditFilter } from "../audit-query.ts";
import { danishMoment } from "../danish-day.ts";
import type { House } from "../house.ts";
import { permitted } from "../identity.ts";
import { valid } from "../valid.ts";
import { toldActs } from "./audit.ts";

const speech = { da: danish, en: english } as const satisfies Record<Language, unknown>;
// Small enough that nobody else waits for a slice of a large file.
const sliceActs = 1_000;

// mounted at /api/audit.csv
export const auditFile = new Hono<House>()
  .use(permitted("readAudit"))
  .get("/", valid("query", auditFileQuery), (c) => {
    const { language, ...asked } = c.req.valid("query");
    const name = `${speech[language].fileName(c.var.clock.today())}.csv`;
    return c.body(auditLines(c.var.db, auditFilter(asked), speech[language]), 200, {
      "Cache-Control": "no-store", "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"`,
    });
  });

/** Every act that is looked for as a file, made slice by slice as it is fetched. Acts done meanwhile are newer than its first line, so they are not in it. */
function auditLines(db: Db, filter: AuditFilter, words: typeof danish): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let before: number | undefined;
  return new ReadableStream({
    start: (file) => file.enqueue(encoder.encode(`${csvMark}${csvLines([Object.values(words.file).map((text) => ({ text }))])}`)),
    async pull(file) {
      const acts = await toldActs(db, filter, { before, most: sliceActs });
      if (acts.length > 0) file.enqueue(encoder.encode(csvLines(acts.map((act) => cellsOf(act, words)))));
      if (acts.length < sliceActs) file.close();
      before = acts.at(-1)?.number;
    },
  });
}

/** An act's cells, in the order of the headings. */
function cellsOf({ number, at, who, act, subject, place, facts, hash }: ToldAct, words: typeof danish): readonly FileCell[] {
  const moment = danishMoment(at);
  return [
    { number: String(number) }, { text: moment.date }, { text: moment.time }, { text: words.who(who) }, { text: named(words.act, act) },
    { text: subject.text }, place === null ? emptyCell : { text: words.place(place) },
    { text: facts.map(({ code, details }) => words.fact[code](details)).join("; ") }, { text: hash },
  ];
}
