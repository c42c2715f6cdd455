import { account } from "@hoest/shared/locale/da/account";
import type { BrowserContext, Page } from "playwright-core";

/** Whom the demo has an account for. */
export type DemoRole = "reader" | "owner" | "controller" | "admin";

/** Signs a browser in to the demo, as a click on its page would. */
export async function signIn(context: BrowserContext, address: string, role: DemoRole): Promise<void> {
  await context.request.post(new URL("/api/session/demo", address).href, { data: { email: `${role}@example.dk` } });
}

/** The cookie of a new session, beside any browser. */
export async function sessionOf(site: string, path: "/api/session" | "/api/session/demo", credentials: object): Promise<string> {
  const json = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(credentials) };
  const [cookie = ""] = (await fetch(`${site}${path}`, json)).headers.getSetCookie();
  return cookie.split(";")[0] ?? "";
}

/** Asks the program for something as a controller of the demo, beside any browser. */
export async function askSite(site: string, path: string, request: RequestInit = {}): Promise<Response> {
  const cookie = await sessionOf(site, "/api/session/demo", { email: "controller@example.dk" });
  return fetch(`${site}${path}`, { ...request, headers: { ...request.headers, cookie } });
}

/** Ends every session of a person, as they would from another machine. */
export async function endSessions(site: string, credentials: { readonly email: string; readonly password: string }): Promise<void> {
  const cookie = await sessionOf(site, "/api/session", credentials);
  await fetch(`${site}/api/me/sessions`, { method: "DELETE", headers: { cookie, "Content-Type": "application/json" } });
}

/** Fills in the form of the sign-in page and sends it. */
export async function fillIn(page: Page, { email, password }: { readonly email: string; readonly password: string }): Promise<void> {
  await page.getByLabel(account.fields.email).fill(email);
  await page.getByLabel(account.fields.password, { exact: true }).fill(password);
  await page.getByRole("button", { name: account.signIn.submit, exact: true }).click();
}

/** Opens the menu under the name of whoever is signed in. */
export async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Konto:/ }).click();
}
