import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "@hoest/shared/problem";
import Database from "better-sqlite3";
import {
  CamelCasePlugin, CompiledQuery, type DatabaseConnection, Kysely, SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteDialectConfig, SqliteDriver,
  type TransactionSettings,
} from "kysely";
import { migrate } from "./migrate.ts";
import type { Db, Tables } from "./tables.ts";

/** Opens the database in a file (or `:memory:`), makes it and its folder when missing, and migrates it; refuses what is no database of ours. */
export async function openDatabase(file: string): Promise<Db> {
  try {
    const db = new Kysely<Tables>({
      dialect: new HouseDialect({ database: preparingOnce(openFile(file)) }),
      plugins: [new CamelCasePlugin()],
    });
    await migrate(db, file);
    return db;
  } catch (error) {
    throw refusalOf(error, { file }) ?? error;
  }
}

/** What a failure of the database is called in the house, or nothing when it is none. */
export function refusalOf(error: unknown, details: Readonly<Record<string, string>> = {}): Refusal | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const code = error.code;
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return new Refusal("not-a-database", details);
  if (/^SQLITE_(CANTOPEN|READONLY|PERM)/.test(code)) return new Refusal("unwritable-database", details);
  if (/^(EACCES|EROFS|EPERM|ENOTDIR|EEXIST|ENOENT)$/.test(code)) return new Refusal("unwritable-database", details);
  if (/^SQLITE_BUSY/.test(code)) return new Refusal("database-busy", details);
  if (/^SQLITE_FULL/.test(code) || code === "ENOSPC") return new Refusal("disk-full", details);
  return undefined;
}

function openFile(file: string): Database.Database {
  if (file !== ":memory:") makeFolder(dirname(file));
  const database = new Database(file, { timeout: 5_000 });
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("recursive_triggers = ON");
  return database;
}

/** Makes a folder and those above it, one at a time: asked to make all at once where nobody may, Node can try for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

const mostStatements = 200;

/** Prepares each statement once: for a small question, preparing costs more than asking. */
function preparingOnce(database: Database.Database): SqliteDatabase {
  const prepared = new Map<string, Database.Statement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const known = prepared.get(text);
      if (known) return known;
      if (prepared.size >= mostStatements) prepared.clear();
      const statement = database.prepare(text);
      prepared.set(text, statement);
      return statement;
    },
  };
}

class HouseDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new HouseDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new HouseAdapter();
  }
}

/** SQLite rolls DDL back like anything else; Kysely's adapter says otherwise, and would migrate outside a transaction. */
class HouseAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** A transaction that may write takes the write lock at once: one that reads first and asks later can lose to another process. */
class HouseDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings?.accessMode === "read only" ? "begin" : "begin immediate"));
  }
}
