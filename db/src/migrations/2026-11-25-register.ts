import { type Kysely, sql } from "kysely";

const date = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";
const stage = "IN ('idea', 'proposed', 'granted', 'running', 'operating', 'completed', 'rejected', 'stopped', 'written-off')";
const act = "act INTEGER NOT NULL REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED";
const barrier = "IN ('data', 'stakeholders', 'competences', 'institutions', 'model')";

const statements = [
  // What an import never says stays as nothing said: every case of before is whole without it.
  "ALTER TABLE investment ADD COLUMN summary TEXT NOT NULL DEFAULT ''",
  "ALTER TABLE investment ADD COLUMN target_group TEXT NOT NULL DEFAULT ''",
  "ALTER TABLE investment ADD COLUMN citizens INTEGER CHECK (citizens >= 0)",
  "ALTER TABLE investment ADD COLUMN effort TEXT CHECK (effort IN ('own', 'bought'))",
  "ALTER TABLE investment ADD COLUMN legal_basis TEXT NOT NULL DEFAULT ''",
  "ALTER TABLE investment ADD COLUMN case_price_level INTEGER CHECK (case_price_level BETWEEN 1990 AND 2100)",
  "ALTER TABLE investment ADD COLUMN evidence INTEGER CHECK (evidence BETWEEN 1 AND 5)",
  "ALTER TABLE investment ADD COLUMN evidence_note TEXT NOT NULL DEFAULT ''",

  `ALTER TABLE benefit ADD COLUMN harvest_model TEXT
    CHECK (harvest_model IN ('budget-ahead', 'after-evidence', 'repayment', 'payment-by-result', 'no-harvest'))`,
  "ALTER TABLE benefit ADD COLUMN first_year INTEGER CHECK (first_year BETWEEN 1990 AND 2100)",
  // Null where nobody has said: it is then as the ledger has it.
  "ALTER TABLE benefit ADD COLUMN is_recurring INTEGER CHECK (is_recurring IN (0, 1))",
  "ALTER TABLE benefit ADD COLUMN counterfactual TEXT NOT NULL DEFAULT ''",
  "ALTER TABLE benefit ADD COLUMN evaluation_design TEXT NOT NULL DEFAULT ''",

  "ALTER TABLE decision ADD COLUMN body TEXT",
  `ALTER TABLE decision ADD COLUMN decided_on TEXT CHECK (decided_on ${date})`,
  "ALTER TABLE decision ADD COLUMN item TEXT",
  "ALTER TABLE decision ADD COLUMN case_number TEXT",
  "ALTER TABLE decision ADD COLUMN link TEXT CHECK (link LIKE 'https://%')",

  `CREATE TABLE investment_link (
    investment_id INTEGER NOT NULL REFERENCES investment (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL CHECK (url LIKE 'https://%'),
    PRIMARY KEY (investment_id, position)
  ) STRICT`,

  // A draft: what is granted or revised from it stands in the ledger. A row of a frame is a cost; one of neither is savings nobody has placed.
  `CREATE TABLE business_case (
    id INTEGER PRIMARY KEY,
    investment_id INTEGER NOT NULL REFERENCES investment (id),
    frame TEXT CHECK (frame IN ('service', 'capital', 'transfer', 'other')),
    benefit_id INTEGER REFERENCES benefit (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    amount_ore INTEGER NOT NULL CHECK (amount_ore BETWEEN 0 AND 9007199254740991),
    CHECK (frame IS NULL OR benefit_id IS NULL)
  ) STRICT`,
  "CREATE UNIQUE INDEX business_case_cell ON business_case (investment_id, coalesce(frame, ''), coalesce(benefit_id, 0), year)",
  "CREATE INDEX business_case_benefit ON business_case (benefit_id)",

  `CREATE TABLE stage_move (
    id INTEGER PRIMARY KEY,
    ${act},
    investment_id INTEGER NOT NULL REFERENCES investment (id),
    from_stage TEXT CHECK (from_stage ${stage}),
    to_stage TEXT NOT NULL CHECK (to_stage ${stage}),
    moved_on TEXT NOT NULL CHECK (moved_on ${date}),
    note TEXT,
    lost TEXT
  ) STRICT`,
  "CREATE INDEX stage_move_investment ON stage_move (investment_id, id)",

  `CREATE TABLE granting (
    id INTEGER PRIMARY KEY,
    ${act},
    investment_id INTEGER NOT NULL REFERENCES investment (id),
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    is_revision INTEGER NOT NULL CHECK (is_revision IN (0, 1)),
    override_reason TEXT,
    shortfall_reason TEXT
  ) STRICT`,
  "CREATE INDEX granting_investment ON granting (investment_id, id)",

  `CREATE TABLE pool_setting (
    id INTEGER PRIMARY KEY,
    ${act},
    pool_id INTEGER NOT NULL REFERENCES pool (id),
    setting TEXT NOT NULL CHECK (setting IN ('horizon-years', 'payback-years', 'harvest-split')),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 100),
    valid_from TEXT NOT NULL CHECK (valid_from ${date})
  ) STRICT`,

  `CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    investment_id INTEGER NOT NULL REFERENCES investment (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    baseline TEXT,
    target TEXT,
    UNIQUE (investment_id, position)
  ) STRICT`,
  `CREATE TABLE measurement (
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    measured_on TEXT NOT NULL CHECK (measured_on ${date}),
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (indicator_id, measured_on)
  ) STRICT`,
  `CREATE TABLE enrolment (
    investment_id INTEGER NOT NULL REFERENCES investment (id),
    counted_on TEXT NOT NULL CHECK (counted_on ${date}),
    enrolled INTEGER NOT NULL CHECK (enrolled >= 0),
    PRIMARY KEY (investment_id, counted_on)
  ) STRICT`,
  `CREATE TABLE risk (
    investment_id INTEGER NOT NULL REFERENCES investment (id),
    position INTEGER NOT NULL,
    barrier TEXT NOT NULL CHECK (barrier ${barrier}),
    description TEXT NOT NULL,
    likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
    consequence INTEGER NOT NULL CHECK (consequence BETWEEN 1 AND 5),
    measure TEXT NOT NULL,
    owner TEXT NOT NULL,
    PRIMARY KEY (investment_id, position)
  ) STRICT`,
  `CREATE TABLE judged_without_risk (
    investment_id INTEGER NOT NULL REFERENCES investment (id),
    barrier TEXT NOT NULL CHECK (barrier ${barrier}),
    PRIMARY KEY (investment_id, barrier)
  ) STRICT`,
];

const appendOnly = ["stage_move", "granting", "pool_setting"];

/** Triggers that keep moves, grants and settings as they were made; `verify` looks for every one of them, word for word. */
export const guards: readonly string[] = [
  ...appendOnly.flatMap((table) =>
    ["UPDATE", "DELETE"].map(
      (verb) => `CREATE TRIGGER ${table}_never_${verb.toLowerCase()}d BEFORE ${verb} ON ${table}
        BEGIN SELECT RAISE(ABORT, '${table} is append-only: nothing in it is ever changed or removed'); END`,
    ),
  ),
  ...appendOnly.map(
    (table) => `CREATE TRIGGER ${table}_in_sequence BEFORE INSERT ON ${table}
      WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM ${table})
      BEGIN SELECT RAISE(ABORT, '${table} is append-only: the next id must follow the newest'); END`,
  ),
];

/** What people say of a case: its description, business case, stages, grants, effect and risks, and what a pool has decided. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...statements, ...guards]) await sql.raw(statement).execute(db);
}
