import type { Answered } from "./given-app.ts";
import type { sendingTo } from "./given-import.ts";
import type { GivenPerson } from "./given-person.ts";

/** Something to do to people, as a browser sends it. */
export interface Doing {
  readonly method?: string;
  readonly json?: unknown;
  readonly version?: number;
  readonly key?: string;
}

let keys = 0;

/** Sends what a person does; each with a key of its own unless one is given. */
export function doneBy({ cookie }: GivenPerson, send: ReturnType<typeof sendingTo>) {
  return (path: string, { method = "PUT", json, version, key }: Doing = {}): Promise<Answered> => {
    keys += 1;
    const headers = {
      cookie, "content-type": "application/json", "idempotency-key": key ?? `a-key-of-its-own-${keys}`, ...(version === undefined ? {} : { "if-match": `"${version}"` }),
    };
    return send(path, { method, headers, ...(json === undefined ? {} : { body: JSON.stringify(json) }) });
  };
}
