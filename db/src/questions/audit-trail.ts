import { actsAbout } from "@hoest/shared/act-name";
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Db, Instant, Tables } from "../tables.ts";

/** Which acts are looked for; what is left out narrows nothing. */
export interface AuditFilter {
  /** Words that must all be found: in who acted, what it was about, or from where. */
  readonly words?: readonly string[];
  /** A person's number, or what acts where nobody signs in. */
  readonly person?: string | undefined;
  readonly act?: string | undefined;
  readonly number?: number | undefined;
  /** From a moment, and until before another. */
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
}

/** Where to go on: acts older than a number, and how many at most. */
export interface AuditPage {
  readonly before?: number | undefined;
  readonly most: number;
}

/** The acts that are looked for, the newest first? People stand in them by number: joining names to each would cost more than the acts. */
export function auditTrail(db: Db, { words = [], ...filter }: AuditFilter, { before, most }: AuditPage) {
  const { person, act, number, from, until } = filter;
  return db
    .selectFrom("audit")
    .where((eb) => eb.and([
      ...(before === undefined ? [] : [eb("audit.number", "<", before)]),
      ...(number === undefined ? [] : [eb("audit.number", "=", number)]),
      ...(person === undefined ? [] : [eb("audit.person", "=", person)]),
      ...(act === undefined ? [] : [eb("audit.act", "=", act)]),
      ...(from === undefined ? [] : [eb("audit.at", ">=", from)]),
      ...(until === undefined ? [] : [eb("audit.at", "<", until)]),
      ...words.map((word) => findsWord(eb, word)),
    ]))
    .orderBy("audit.number", "desc")
    .limit(most)
    .select(["number", "at", "audit.person", "act", "subject", "detail", "place", "hash"])
    .execute();
}

/** Names stand in the register and never in the trail, so a word is looked for in both. */
function findsWord(eb: ExpressionBuilder<Tables, "audit">, word: string): Expression<SqlBool> {
  const like = `%${folded(word).replace(/[\\%_]/g, "\\$&")}%`;
  const has = (text: Expression<string | null>) => sql<SqlBool>`${foldedIn(text)} like ${like} escape '\\'`;
  const people = eb.selectFrom("person as named").where((named) => has(named.ref("named.name")));
  const investments = eb.selectFrom("investment").where((named) => has(named.ref("investment.title")));
  return eb.or([
    has(eb.ref("audit.subject")),
    has(eb.ref("audit.person")),
    has(eb.ref("audit.place")),
    eb("audit.person", "in", people.select((named) => textOf(named.ref("named.id")).as("person"))),
    eb.and([
      eb("audit.act", "in", actsAbout("person")),
      eb("audit.subject", "in", people.select((named) => sql<string>`'person ' || ${textOf(named.ref("named.id"))}`.as("subject"))),
    ]),
    eb.and([
      eb("audit.act", "in", actsAbout("investment")),
      eb("audit.subject", "in", investments.select(sql<string>`'investment ' || investment.code`.as("subject"))),
    ]),
  ]);
}

function textOf(number: Expression<number>) {
  return sql<string>`cast(${number} as text)`;
}

/** A database may know capitals of the English alphabet only. */
function foldedIn(text: Expression<string | null>) {
  return sql<string>`replace(replace(replace(lower(${text}), 'Æ', 'æ'), 'Ø', 'ø'), 'Å', 'å')`;
}

function folded(word: string): string {
  return word.toLocaleLowerCase("da");
}
