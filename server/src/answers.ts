import { hash } from "node:crypto";
import { inOneReading } from "@hoest/db/act";
import { version } from "@hoest/db/questions/version";
import type { Db } from "@hoest/db/tables";
import type { Context, TypedResponse } from "hono";
import { LRUCache } from "lru-cache";
import { guards } from "./headers.ts";
import type { House } from "./house.ts";

const mostBytes = 32 * 1024 * 1024;

/** Answers kept by name: program, question, parameters and the database's version. Any act makes every older name unused. */
export class Answers {
  readonly #kept = new LRUCache<string, string>({ maxSize: mostBytes, sizeCalculation: (body) => 2 * body.length });
  readonly #build: string;

  constructor(build: string) {
    this.#build = build;
  }

  /** The name of the answer to a question at a version of the database: the same name always has the same bytes. */
  nameOf(question: string, parameters: unknown, at: number): string {
    return hash("sha256", JSON.stringify([this.#build, question, parameters, at]), "base64url");
  }

  /** The answer of a name, when it is still kept. */
  kept(name: string): string | undefined {
    return this.#kept.get(name);
  }

  /** Keeps an answer under its name. */
  keep(name: string, body: string): void {
    this.#kept.set(name, body);
  }
}

/** Answers a question with what is kept, with 304 when the asker has it already, or anew. The parameters are complete: defaults and today included. */
export async function answered<T>(
  c: Context<House>, question: string, parameters: unknown, make: (reading: Db) => Promise<T>,
): Promise<Response & TypedResponse<T, 200, "json">> {
  const { db, answers } = c.var;
  const name = answers.nameOf(question, parameters, c.var.version);
  if (namesIn(c.req.header("if-none-match")).includes(name)) return named<T>(c, name, null);
  const kept = answers.kept(name);
  if (kept !== undefined) return named<T>(c, name, kept);

  // Version and figures are read from one state of the database: another may have acted since the question came.
  return inOneReading(db, async (reading) => {
    const made = answers.nameOf(question, parameters, await version(reading));
    const body = JSON.stringify(await make(reading));
    answers.keep(made, body);
    return named<T>(c, made, body);
  });
}

function named<T>(c: Context<House>, name: string, body: string | null): Response & TypedResponse<T, 200, "json"> {
  c.set("isGuarded", true);
  const headers = { ...guards, "Cache-Control": "private, no-cache", "Content-Type": "application/json", ETag: `"${name}"`, Vary: "Cookie" };
  const response = new Response(body, { status: body === null ? 304 : 200, headers });
  // The body was written as JSON before its type could be seen: this is where the browser's type of the answer is made.
  return response as Response & TypedResponse<T, 200, "json">;
}

function namesIn(header = ""): string[] {
  return header.split(",").map((tag) => tag.trim().replace(/^W\//, "").replaceAll('"', ""));
}
