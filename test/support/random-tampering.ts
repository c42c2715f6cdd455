import type { Db } from "@hoest/db/tables";
import fc from "fast-check";
import { sql } from "kysely";

/** One forbidden thing done to one row, with what it is called. */
export interface Tampering {
  readonly what: string;
  readonly act: (db: Db) => Promise<void>;
}

const texts = new Map<string, readonly string[]>(Object.entries({
  kind: ["commitment", "spend", "expected", "forecast", "realised", "harvest", "waiver"], frame: ["service", "capital", "transfer", "other"],
  destination: ["budget", "pool"], reason: ["lapsed", "absorbed", "other-payer"], source: ["statement", "import", "decision", "correction"],
  known_on: ["2020-01-01", "2026-11-20"], at: ["2020-01-01T00:00:00.000Z", "2026-11-21T12:00:00.001Z"], "audit act": ["grant", "prices"],
}));
const numbers = [
  "id", "number", "entry act", "pool_id", "investment_id", "benefit_id", "fiscal_year", "budget_year", "amount_ore", "recurring", "price_level", "decision_id",
];
const columns = {
  entry: [
    "id", "act", "pool_id", "investment_id", "benefit_id", "kind", "frame", "fiscal_year", "budget_year", "amount_ore", "recurring", "destination", "reason",
    "account", "price_level", "known_on", "source", "decision_id", "note_hash", "hash",
  ],
  audit: ["number", "at", "person", "act", "subject", "detail", "place", "hash"],
} as const;
const keys = { entry: "id", audit: "number" } as const;

const row = fc.oneof({ weight: 4, arbitrary: fc.record({ table: fc.constant("entry" as const), at: fc.integer({ min: 1, max: 51 }) }) },
  { weight: 1, arbitrary: fc.record({ table: fc.constant("audit" as const), at: fc.integer({ min: 1, max: 2 }) }) });

/** One column of one row of the golden pool's ledger or audit trail changed to something else it could hold. */
export const randomChange: fc.Arbitrary<Tampering> = row
  .chain(({ table, at }) => fc.record({ table: fc.constant(table), at: fc.constant(at), column: fc.constantFrom(...columns[table]), turn: fc.nat(5), step: fc.integer({ min: 1, max: 3 }) }))
  .map(({ table, at, column, turn, step }) => {
    const is = column === "act" ? `${table} act` : column;
    const choices = texts.get(is) ?? ["other", "another"];
    // A number that is the row's own name is moved to one that nobody has.
    const far = column === keys[table] ? 100 : 1;
    return {
      what: `${table} ${at}: ${column}`,
      async act(db) {
        const [of, name] = [sql.table(table), sql.ref(column)];
        const other = sql`(SELECT value FROM json_each(${JSON.stringify(choices)}) WHERE value IS NOT ${name} LIMIT 1 OFFSET ${turn % (choices.length - 1)})`;
        const changed = numbers.includes(is) ? sql`coalesce(${name}, 0) + ${far * step}` : other;
        await sql`UPDATE ${of} SET ${name} = ${changed} WHERE ${sql.ref(keys[table])} = ${at}`.execute(db);
      },
    };
  });

/** A row taken out, put in, or made to change places with another. */
export const randomMove: fc.Arbitrary<Tampering> = fc
  .record({ how: fc.constantFrom("delete" as const, "insert" as const, "swap" as const, "reorder" as const), one: fc.integer({ min: 1, max: 50 }), step: fc.integer({ min: 1, max: 20 }) })
  .map(({ how, one, step }) => {
    const other = one + step > 51 ? one - Math.min(step, one - 1) : one + step;
    return { what: `${how} ${one} ${other}`, act: moves[how](one, other) };
  });

const moves = {
  delete: (one: number) => async (db: Db) => void (await sql`DELETE FROM entry WHERE id = ${one}`.execute(db)),
  insert: (one: number) => async (db: Db) => {
    const rest = sql.raw(columns.entry.slice(1).join(", "));
    await sql`INSERT INTO entry (id, ${rest}) SELECT 52, ${rest} FROM entry WHERE id = ${one}`.execute(db);
  },
  swap: (one: number, other: number) => async (db: Db) => {
    const content = sql.raw(columns.entry.slice(1, -1).join(", "));
    await sql`CREATE TEMP TABLE kept AS SELECT * FROM entry WHERE id IN (${one}, ${other})`.execute(db);
    for (const [to, from] of [[one, other], [other, one]]) await sql`UPDATE entry SET (${content}) = (SELECT ${content} FROM kept WHERE id = ${from}) WHERE id = ${to}`.execute(db);
    await sql`DROP TABLE kept`.execute(db);
  },
  reorder: (one: number, other: number) => async (db: Db) => {
    for (const [from, to] of [[one, -1], [other, one], [-1, other]]) await sql`UPDATE entry SET id = ${to} WHERE id = ${from}`.execute(db);
  },
} as const;
