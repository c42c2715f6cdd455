import { Refusal } from "@hoest/shared/problem";
import { sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import * as ledger from "./migrations/2026-11-21-ledger.ts";
import * as importPreview from "./migrations/2026-11-22-import-preview.ts";
import * as people from "./migrations/2026-11-23-people.ts";
import * as promisedByDay from "./migrations/2026-11-23-promised-by-day.ts";
import * as acts from "./migrations/2026-11-24-acts.ts";
import * as providerAttempts from "./migrations/2026-11-24-provider-attempts.ts";
import * as register from "./migrations/2026-11-25-register.ts";
import type { Db } from "./tables.ts";

/** Every migration by name, oldest first. A released one is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  "2026-11-21-ledger": ledger,
  "2026-11-22-import-preview": importPreview,
  "2026-11-23-people": people,
  "2026-11-23-promised-by-day": promisedByDay,
  "2026-11-24-acts": acts,
  "2026-11-24-provider-attempts": providerAttempts,
  "2026-11-25-register": register,
};

/** Brings the database to this program's schema, each migration in one transaction; refuses a schema newer than the program, and another program's database. */
export async function migrate(db: Db, file: string): Promise<void> {
  await demandKnownSchema(db, file);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  for (;;) {
    const { results = [], error } = await migrator.migrateUp();
    if (error) throw error;
    if (results.length === 0) return;
  }
}

async function demandKnownSchema(db: Db, file: string): Promise<void> {
  const tables = await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table'`.execute(db);
  if (tables.rows.length === 0) return;
  if (!tables.rows.some(({ name }) => name === "kysely_migration")) throw new Refusal("not-a-database", { file });
  const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration ORDER BY name`.execute(db);
  const unknown = rows.find(({ name }) => !Object.hasOwn(migrations, name));
  if (unknown) throw new Refusal("newer-database", { schema: unknown.name });
}
