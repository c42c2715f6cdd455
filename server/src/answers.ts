import { hash } from "node:crypto";
import { inOneReading } from "@hoest/db/act";
import { version } from "@hoest/db/questions/version";
import type { Db } from "@hoest/db/tables";
import type { Context, TypedResponse } from "hono";
import { LRUCache } from "lru-cache";
import type { House } from "./house.ts";

const mostBytes = 32 * 1024 * 1024;

/** What an answer is: its name, of which the same name always has the same bytes, and those bytes. */
interface Answer {
  readonly name: string;
  readonly body: string;
}

/** Answers kept by name: program, question, parameters and the database's version. Any act makes every older name unused. */
export class Answers {
  readonly #kept = new LRUCache<string, string>({ maxSize: mostBytes, sizeCalculation: (body) => Math.max(1, 2 * body.length) });
  readonly #build: string;

  constructor(build: string) {
    this.#build = build;
  }

  /** The name of the answer to a question at a version of the database. */
  nameOf(question: string, parameters: unknown, at: number): string {
    return hash("sha256", JSON.stringify([this.#build, question, parameters, at]), "base64url");
  }

  /** The answer as kept, or as made now; version and figures are read from one state of the database. */
  async find(db: Db, question: string, parameters: unknown, make: (reading: Db) => Promise<unknown>): Promise<Answer> {
    const name = this.nameOf(question, parameters, await version(db));
    const kept = this.#kept.get(name);
    if (kept !== undefined) return { name, body: kept };
    return inOneReading(db, async (reading) => {
      const made = { name: this.nameOf(question, parameters, await version(reading)), body: JSON.stringify(await make(reading)) };
      this.#kept.set(made.name, made.body);
      return made;
    });
  }
}

/** Answers a question from the cache, or 304 when the asker has the answer already. The parameters are complete: defaults and today included. */
export async function answered<T>(
  c: Context<House>, question: string, parameters: unknown, make: (reading: Db) => Promise<T>,
): Promise<Response & TypedResponse<T, 200, "json">> {
  const { db, answers } = c.var;
  const asked = namesIn(c.req.header("if-none-match") ?? "");
  const held = asked.length > 0 ? answers.nameOf(question, parameters, await version(db)) : "";
  const isHeld = asked.includes(held);
  const answer = isHeld ? { name: held, body: null } : await answers.find(db, question, parameters, make);
  const response: Response = c.newResponse(answer.body, isHeld ? 304 : 200, {
    "Cache-Control": "private, no-cache",
    "Content-Type": "application/json",
    ETag: `"${answer.name}"`,
    Vary: "Cookie",
  });
  // The body was written as JSON before its type could be seen: this is where the browser's type of the answer is made.
  return response as Response & TypedResponse<T, 200, "json">;
}

function namesIn(header: string): string[] {
  return header.split(",").map((tag) => tag.trim().replace(/^W\//, "").replaceAll('"', ""));
}
