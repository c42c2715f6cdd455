import { type Kysely, sql } from "kysely";

const statements = [
  `CREATE TABLE pool (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    horizon_years INTEGER NOT NULL DEFAULT 10 CHECK (horizon_years BETWEEN 1 AND 60)
  ) STRICT`,

  `CREATE TABLE investment (
    id INTEGER PRIMARY KEY,
    pool_id INTEGER NOT NULL REFERENCES pool (id),
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    department TEXT NOT NULL,
    committee TEXT NOT NULL,
    UNIQUE (id, pool_id)
  ) STRICT`,

  `CREATE TABLE benefit (
    id INTEGER PRIMARY KEY,
    investment_id INTEGER NOT NULL REFERENCES investment (id),
    name TEXT NOT NULL,
    frame TEXT NOT NULL CHECK (frame IN ('service', 'capital', 'transfer', 'other')),
    nature TEXT NOT NULL CHECK (nature IN ('cashable', 'avoided', 'societal')),
    account TEXT,
    budget_holder TEXT,
    UNIQUE (investment_id, name),
    UNIQUE (id, investment_id, frame)
  ) STRICT`,

  `CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    pool_id INTEGER NOT NULL REFERENCES pool (id),
    name TEXT NOT NULL,
    UNIQUE (pool_id, name)
  ) STRICT`,

  `CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT`,

  // An act's row is written last, when its outcome is known: entries before it point ahead within the transaction.
  `CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    act INTEGER NOT NULL REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
    pool_id INTEGER NOT NULL REFERENCES pool (id),
    investment_id INTEGER,
    benefit_id INTEGER,
    kind TEXT NOT NULL CHECK (kind IN ('allocation', 'commitment', 'spend', 'expected', 'forecast', 'realised', 'harvest', 'waiver')),
    frame TEXT NOT NULL CHECK (frame IN ('service', 'capital', 'transfer', 'other')),
    fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1990 AND 2100),
    budget_year INTEGER CHECK (budget_year BETWEEN fiscal_year AND 2100),
    amount_ore INTEGER NOT NULL CHECK (amount_ore BETWEEN -9007199254740991 AND 9007199254740991),
    recurring INTEGER NOT NULL CHECK (recurring IN (0, 1)),
    destination TEXT CHECK (destination IN ('budget', 'pool')),
    reason TEXT CHECK (reason IN ('kept-by-agreement', 'absorbed', 'other-frame', 'other-payer', 'lapsed')),
    account TEXT,
    price_level INTEGER NOT NULL CHECK (price_level BETWEEN 1990 AND 2100),
    known_on TEXT NOT NULL CHECK (known_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    source TEXT NOT NULL CHECK (source IN ('statement', 'import', 'decision', 'correction')),
    decision_id INTEGER REFERENCES decision (id),
    note_hash TEXT,
    hash TEXT NOT NULL,
    FOREIGN KEY (investment_id, pool_id) REFERENCES investment (id, pool_id),
    FOREIGN KEY (benefit_id, investment_id, frame) REFERENCES benefit (id, investment_id, frame),
    CHECK (amount_ore <> 0 OR kind = 'forecast'),
    CHECK ((investment_id IS NULL) = (kind = 'allocation')),
    CHECK ((benefit_id IS NULL) = (kind IN ('allocation', 'commitment', 'spend'))),
    CHECK ((budget_year IS NOT NULL) = (kind = 'harvest')),
    CHECK ((destination IS NOT NULL) = (kind = 'harvest')),
    CHECK ((reason IS NOT NULL) = (kind = 'waiver')),
    CHECK (recurring = 0 OR kind IN ('expected', 'forecast', 'harvest', 'waiver'))
  ) STRICT`,

  // In the order in which cells are grouped, then what they are filtered by and summed: the question never touches the table.
  `CREATE INDEX entry_cells ON entry (
    investment_id, benefit_id, kind, frame, fiscal_year, budget_year, destination, reason, recurring, price_level, known_on, amount_ore
  )`,

  // The day an investment was granted, and what was expected of it then, without reading the whole ledger.
  "CREATE INDEX entry_granted ON entry (investment_id, known_on) WHERE kind = 'commitment'",
  `CREATE INDEX entry_expected ON entry (investment_id, benefit_id, frame, fiscal_year, recurring, price_level, known_on, amount_ore)
    WHERE kind = 'expected'`,

  `CREATE TABLE entry_note (
    entry_id INTEGER PRIMARY KEY REFERENCES entry (id),
    salt TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE price_index (
    id INTEGER PRIMARY KEY,
    act INTEGER NOT NULL REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
    frame TEXT NOT NULL CHECK (frame IN ('service', 'capital', 'transfer')),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    index_millionths INTEGER NOT NULL CHECK (index_millionths > 0),
    known_on TEXT CHECK (known_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    hash TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE imported_file (
    act INTEGER PRIMARY KEY REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL
  ) STRICT`,
  "CREATE INDEX imported_file_sha256 ON imported_file (sha256)",

  `CREATE TABLE answer (
    key TEXT PRIMARY KEY,
    act TEXT NOT NULL,
    body TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT`,
];

const appendOnly = ["entry", "audit", "price_index", "imported_file"];

/** Triggers that keep what is written as it was written; `verify` looks for every one of them, word for word. */
export const guards: readonly string[] = [
  ...appendOnly.flatMap((table) =>
    ["UPDATE", "DELETE"].map(
      (verb) => `CREATE TRIGGER ${table}_never_${verb.toLowerCase()}d BEFORE ${verb} ON ${table}
        BEGIN SELECT RAISE(ABORT, '${table} is append-only: nothing in it is ever changed or removed'); END`,
    ),
  ),
  // INSERT OR REPLACE removes rows without asking the triggers above, so a number that is taken is refused as well.
  ...[["entry", "id"], ["audit", "number"], ["price_index", "id"]].map(
    ([table, column]) => `CREATE TRIGGER ${table}_in_sequence BEFORE INSERT ON ${table}
      WHEN NEW.${column} IS NOT (SELECT coalesce(max(${column}), 0) + 1 FROM ${table})
      BEGIN SELECT RAISE(ABORT, '${table} is append-only: the next ${column} must follow the newest'); END`,
  ),
  ...[
    ["imported_file", "act = NEW.act"], ["investment", "id = NEW.id OR code = NEW.code"],
    ["benefit", "id = NEW.id OR (investment_id = NEW.investment_id AND name = NEW.name)"],
    ["decision", "id = NEW.id OR (pool_id = NEW.pool_id AND name = NEW.name)"],
  ].map(
    ([table, twin]) => `CREATE TRIGGER ${table}_never_replaced BEFORE INSERT ON ${table}
      WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${twin})
      BEGIN SELECT RAISE(ABORT, '${table} is append-only: nothing in it is ever replaced'); END`,
  ),
  `CREATE TRIGGER benefit_frame_and_nature_for_ever BEFORE UPDATE OF id, investment_id, frame, nature ON benefit
    BEGIN SELECT RAISE(ABORT, 'a benefit has one frame and one nature for ever'); END`,
  // A name is what an import and a reader know a benefit and a decision by: once something stands on it, it stays.
  ...["benefit", "decision"].map(
    (table) => `CREATE TRIGGER ${table}_name_stands BEFORE UPDATE OF id, name ON ${table}
      WHEN EXISTS (SELECT 1 FROM entry WHERE ${table}_id = OLD.id)
      BEGIN SELECT RAISE(ABORT, 'a ${table} keeps its name for ever once an entry names it'); END`,
  ),
  `CREATE TRIGGER investment_code_for_ever BEFORE UPDATE OF id, pool_id, code ON investment
    BEGIN SELECT RAISE(ABORT, 'an investment keeps its code and its pool'); END`,
];

/** The ledger, what it points at, the audit trail, and the guards that keep them append-only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...statements, ...guards]) await sql.raw(statement).execute(db);
}
