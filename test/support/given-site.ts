import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { createApp } from "@hoest/server/app";
import { installationFrom } from "@hoest/server/installation";
import type { Answered } from "./given-app.ts";
import { givenFolder } from "./given-folder.ts";
import type { Sent } from "./given-import.ts";
import type { GivenPool } from "./given-pool.ts";

/** How a site stands: its environment, the moment it is (which a test may move), and the address that requests come from. */
export interface Standing {
  readonly environment?: Readonly<Record<string, string>>;
  at?: string;
  from?: string;
}

/** The application on a pool as strangers meet it: signed in as nobody, at any moment, from any address. */
export class GivenSite {
  readonly standing: Standing;
  readonly app: ReturnType<typeof createApp>;
  readonly #address: string;

  constructor(pool: GivenPool, standing: Standing = {}) {
    this.standing = standing;
    const installation = installationFrom(standing.environment ?? {});
    this.#address = installation.publicUrl?.origin ?? "http://localhost";
    const clock = { now: () => standing.at ?? `${pool.today}T12:00:00.000Z`, today: () => pool.today };
    const folder = givenFolder();
    folder.file("index.html", "<!doctype html><title>Høst</title>");
    this.app = createApp({ db: pool.db, clock, installation, build: "a build", webRoot: folder.path });
  }

  /** Asks as a browser on the site's own pages does, unless the headers say otherwise. */
  async ask(path: string, { method = "GET", headers = {}, body }: Sent = {}): Promise<Answered> {
    const init = { method, headers: { "sec-fetch-site": "same-origin", ...headers }, ...(body === undefined ? {} : { body }) };
    const { from } = this.standing;
    const response = await this.app.request(`${this.#address}${path}`, init, from === undefined ? {} : connectionFrom(from));
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "") && text !== "";
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
  }

  /** Sends JSON. */
  send(path: string, content: unknown, { method = "POST", headers = {} }: Sent = {}): Promise<Answered> {
    return this.ask(path, { method, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(content) });
  }
}

/** The cookie that an answer gives a browser, as the browser sends it back. */
export function cookieOf({ headers }: Answered): string {
  return headers.getSetCookie().at(-1)?.split(";")[0] ?? "";
}

function connectionFrom(address: string) {
  const socket = Object.defineProperty(new Socket(), "remoteAddress", { value: address });
  const incoming = new IncomingMessage(socket);
  return { incoming, outgoing: new ServerResponse(incoming) };
}
