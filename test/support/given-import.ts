import { createApp } from "@hoest/server/app";
import { installationFrom } from "@hoest/server/installation";
import type { Answered } from "./given-app.ts";
import { givenFolder } from "./given-folder.ts";
import { givenPerson } from "./given-person.ts";
import type { GivenPool } from "./given-pool.ts";

/** A request that may change something. */
export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** Sends requests to the application on a pool, as the browser of a controller on its own pages would, or of whoever's cookie goes with them. */
export function sendingTo(pool: GivenPool): (path: string, sent?: Sent) => Promise<Answered> {
  const clock = { now: () => `${pool.today}T12:00:00.000Z`, today: () => pool.today };
  const app = createApp({ db: pool.db, clock, installation: installationFrom({}), build: "a build", webRoot: givenFolder().path });
  const signingIn = givenPerson(pool);
  return async (path, { method = "POST", headers = {}, body } = {}) => {
    const { cookie } = await signingIn;
    const response = await app.request(path, { method, headers: { "sec-fetch-site": "same-origin", cookie, ...headers }, ...(body === undefined ? {} : { body }) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: text === "" ? {} : JSON.parse(text) };
  };
}

/** Where a file's preview is asked for: amounts in 1.000 kr. as levels, unless said otherwise. */
export function previewPath(said = "unit=t&mode=levels&knownOn=2026-11-21"): string {
  return `/api/imports?${said}&name=poster.csv`;
}

/** The request that uploads a file. */
export function upload(text: string): Sent {
  return { headers: { "content-type": "application/octet-stream" }, body: new TextEncoder().encode(text) };
}

/** The request that confirms a preview as seen in a version, with a key of its own. */
export function confirming(version: unknown, key = "a-key-of-sixteen-or-more"): Sent {
  return { headers: { "content-type": "application/json", "if-match": `"${version}"`, "idempotency-key": key }, body: "{}" };
}
