import { hash } from "node:crypto";
import type { ActName } from "@hoest/shared/act-name";
import { Refusal } from "@hoest/shared/problem";
import { auditLink, chainStart } from "./chain.ts";
import type { Db, Instant } from "./tables.ts";

/** Who does something (a person's number, or what did it), when, and from where. A `key` made by the asker makes a retry answer the first answer. */
export interface Actor {
  readonly person: string;
  readonly at: Instant;
  readonly place?: string;
  readonly key?: string;
}

/** What someone does: by name, about what, and what they asked for. */
export interface Act extends Actor {
  readonly name: ActName;
  readonly subject: string;
  readonly asked: Readonly<Record<string, unknown>>;
}

/** The only write transaction: the effect, its audit row and its stored answer happen together or not at all. The answer must be plain JSON. */
export function inOneAct<T>(outer: Db, act: Act, effect: (db: Db) => Promise<T>): Promise<T> {
  return outer.transaction().execute(async (db) => {
    const stored = await storedAnswer<T>(db, act);
    if (stored) return stored.answer;
    const answer = await effect(db);
    await appendAudit(db, act, answer);
    await storeAnswer(db, act, answer);
    return answer;
  });
}

/** The effect as it would be, undone again: for previews. Nothing is written, audited or stored. */
export async function inTrial<T>(outer: Db, effect: (db: Db) => Promise<T>): Promise<T> {
  const trial = await outer.startTransaction().execute();
  try {
    return await effect(trial);
  } finally {
    await trial.rollback().execute();
  }
}

/** The number of the act whose transaction this is: its audit row is written when the effect is done. */
export async function actNumber(db: Db): Promise<number> {
  return ((await newestAudit(db))?.number ?? 0) + 1;
}

const answersKeptDays = 30;

async function storedAnswer<T>(db: Db, act: Act): Promise<{ answer: T } | undefined> {
  if (act.key === undefined) return undefined;
  const stored = await db.selectFrom("answer").where("key", "=", act.key).select(["act", "body", "answer"]).executeTakeFirst();
  if (!stored) return undefined;
  if (stored.act !== act.name || stored.body !== bodyOf(act)) throw new Refusal("key-reused");
  return { answer: JSON.parse(stored.answer) };
}

async function storeAnswer(db: Db, act: Act, answer: unknown): Promise<void> {
  if (act.key === undefined) return;
  const forgotten = new Date(Date.parse(act.at) - answersKeptDays * 24 * 60 * 60 * 1000).toISOString();
  await db.deleteFrom("answer").where("at", "<", forgotten).execute();
  const row = { key: act.key, act: act.name, body: bodyOf(act), answer: JSON.stringify(answer), at: act.at };
  await db.insertInto("answer").values(row).execute();
}

async function appendAudit(db: Db, act: Act, answer: unknown): Promise<void> {
  const newest = await newestAudit(db);
  const row = {
    number: (newest?.number ?? 0) + 1,
    at: act.at,
    person: act.person,
    act: act.name,
    subject: act.subject,
    detail: JSON.stringify({ asked: act.asked, outcome: answer }),
    place: act.place ?? null,
  };
  await db.insertInto("audit").values({ ...row, hash: auditLink(newest?.hash ?? chainStart, row) }).execute();
}

function newestAudit(db: Db): Promise<{ number: number; hash: string } | undefined> {
  return db.selectFrom("audit").select(["number", "hash"]).orderBy("number", "desc").limit(1).executeTakeFirst();
}

function bodyOf(act: Act): string {
  return hash("sha256", JSON.stringify([act.person, act.subject, act.asked]), "hex");
}

/** Reads that see one and the same state of the database, whatever is written meanwhile. */
export function inOneReading<T>(outer: Db, reading: (db: Db) => Promise<T>): Promise<T> {
  return outer.transaction().setAccessMode("read only").execute(reading);
}
