import type { BrowserContext } from "playwright-core";

/** Whom the demo has an account for. */
export type DemoRole = "reader" | "owner" | "controller" | "admin";

/** Signs a browser in to the demo, as a click on its page would. */
export async function signIn(context: BrowserContext, address: string, role: DemoRole): Promise<void> {
  await context.request.post(new URL("/api/session/demo", address).href, { data: { email: `${role}@example.dk` } });
}

/** Asks the program for something as a controller of the demo, beside any browser. */
export async function askSite(site: string, path: string, request: RequestInit = {}): Promise<Response> {
  const json = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ email: "controller@example.dk" }) };
  const [cookie = ""] = (await fetch(`${site}/api/session/demo`, json)).headers.getSetCookie();
  return fetch(`${site}${path}`, { ...request, headers: { ...request.headers, cookie: cookie.split(";")[0] ?? "" } });
}
