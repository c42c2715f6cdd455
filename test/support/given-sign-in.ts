import { newInvitation } from "@hoest/db/invitations";
import { addPerson, type KnownPerson } from "@hoest/db/people";
import { createApp } from "@hoest/server/app";
import { danishDate } from "@hoest/server/clock";
import { addressOf, type Installation, installationFrom } from "@hoest/server/installation";
import type { Role } from "@hoest/shared/access";
import { GivenBrowser } from "./given-browser.ts";
import { givenFolder } from "./given-folder.ts";
import { type GivenPool, givenPool } from "./given-pool.ts";

/** How a given installation is registered at a given provider. */
export const registered = { clientId: "hoest", clientSecret: "a secret & of + the % house", callback: "http://127.0.0.1:4000/api/session/provider/callback" } as const;

/** What a test asks for when someone goes to the provider. */
export interface Going {
  readonly to?: string;
  readonly invitation?: string;
  readonly purpose?: "sign-in" | "confirm";
}

/** A house with a provider, at the real time: tokens are made and judged by it. */
export class GivenSignIn {
  readonly pool: GivenPool;
  readonly origin: string;
  /** How far the house's clock is ahead. */
  aheadMs = 0;
  readonly #app: ReturnType<typeof createApp>;

  constructor(pool: GivenPool, installation: Installation) {
    this.pool = pool;
    this.origin = addressOf(installation);
    const clock = { now: () => this.#now().toISOString(), today: () => danishDate(this.#now()) };
    this.#app = createApp({ db: pool.db, clock, installation, build: "a build", webRoot: givenFolder().path });
  }

  browser(): GivenBrowser {
    return new GivenBrowser(async (url, init) => (url.origin === this.origin ? this.#app.request(url.href, init) : fetch(url, init)));
  }

  /** Someone who has been invited, and the secret of their link. */
  async invited(roles: readonly Role[] = ["reader"], email = `${roles.join("-")}@kommune.test`): Promise<{ person: KnownPerson; token: string }> {
    const person = await addPerson(this.pool.db, { email, name: `Given ${roles.join(" and ")}`, roles });
    return { person, token: (await newInvitation(this.pool.db, person.id, this.#now().toISOString())).token };
  }

  /** Asks to be sent to the provider. */
  ask(browser: GivenBrowser, going: Going = {}): Promise<Response> {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(going) };
    return browser.open(`${this.origin}/api/session/provider`, init);
  }

  /** Goes to the provider, and stops where it sends the browser back to us. */
  async comeBack(browser: GivenBrowser, going: Going = {}): Promise<URL> {
    const answer: { readonly url: string } = JSON.parse(await (await this.ask(browser, going)).text());
    return browser.walk(answer.url, ({ pathname, origin }) => origin === this.origin && pathname.endsWith("/callback"));
  }

  /** Goes on from where the provider sent the browser; answers the screen it ends at. */
  async land(browser: GivenBrowser, cameTo: URL): Promise<string> {
    const { pathname, search } = await browser.walk(cameTo, (url) => url.origin === this.origin && !url.pathname.startsWith("/api/"));
    return `${pathname}${search}`;
  }

  /** Signs in at the provider from beginning to end; answers the screen it ends at. */
  async signIn(browser: GivenBrowser, going: Going = {}): Promise<string> {
    return this.land(browser, await this.comeBack(browser, going));
  }

  /** Who the house says a browser's person is; nothing when it is signed out. */
  async whoIs(browser: GivenBrowser): Promise<{ readonly id: number; readonly way: string } | undefined> {
    const response = await browser.open(`${this.origin}/api/me`);
    return response.status === 200 ? JSON.parse(await response.text()) : undefined;
  }

  #now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }
}

/** A house that knows a provider by its issuer, in an environment of a test's own. */
export async function givenSignIn(issuer: string, environment: Readonly<Record<string, string>> = {}, patienceSeconds = 5): Promise<GivenSignIn> {
  const settings = { HOEST_OIDC_ISSUER: issuer, HOEST_OIDC_CLIENT_ID: registered.clientId, HOEST_OIDC_CLIENT_SECRET: registered.clientSecret };
  const installation = installationFrom({ ...settings, ...environment });
  const { pool } = await givenPool();
  return new GivenSignIn(pool, { ...installation, provider: installation.provider && { ...installation.provider, patienceSeconds } });
}
