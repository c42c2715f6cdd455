import { createApp } from "@hoest/server/app";
import { installationFrom } from "@hoest/server/installation";
import { expect } from "vitest";
import { givenFolder } from "./given-folder.ts";
import { givenPerson } from "./given-person.ts";
import { type GivenPool, givenPool } from "./given-pool.ts";

/** An answer as a browser sees it. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

/** The whole application on a pool, asked without a network. */
export interface GivenApp {
  readonly pool: GivenPool;
  readonly ask: (path: string, headers?: Readonly<Record<string, string>>, method?: string) => Promise<Answered>;
}

/** The application on a pool, asked by a controller; at noon in Denmark on the pool's day unless a moment is given. */
export async function givenApp(pool?: GivenPool, build = "a build"): Promise<GivenApp> {
  const on = pool ?? (await givenPool()).pool;
  const clock = { now: () => `${on.today}T12:00:00.000Z`, today: () => on.today };
  const folder = givenFolder();
  folder.file("index.html", "<!doctype html><title>Høst</title>");
  const app = createApp({ db: on.db, clock, installation: installationFrom({}), build, webRoot: folder.path });
  const { cookie } = await givenPerson(on);
  return {
    pool: on,
    async ask(path, headers = {}, method = "GET") {
      const response = await app.request(path, { method, headers: { cookie, ...headers } });
      const text = await response.text();
      const isJson = /json/.test(response.headers.get("content-type") ?? "") && text !== "";
      return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
    },
  };
}

/** Expects a refusal as RFC 9457 has it: its status and code, a sentence, and nothing of how the house is built. */
export function expectProblem({ status, headers, body, text }: Answered, expected: readonly [status: number, code: string, details?: unknown]): void {
  const [wanted, code, details] = expected;
  expect([status, headers.get("content-type"), headers.get("cache-control"), body["code"]]).toEqual([wanted, "application/problem+json", "no-store", code]);
  expect(body).toMatchObject({ type: `/problems/${code}`, status: wanted, title: expect.stringMatching(/\.$/), ...(details === undefined ? {} : { details }) });
  expect(text).not.toMatch(/SELECT|SQLITE|node_modules|\.ts:|at Object|stack/);
}
