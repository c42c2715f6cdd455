import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { House } from "./house.ts";

const name = "hoest";

/** The secret of the session a browser says it has. */
export function sessionSecret(c: Context<House>): string | undefined {
  return isSecure(c) ? getCookie(c, name, "host") : getCookie(c, name);
}

/** Gives the browser a session's secret, for as long as the browser is open; over TLS it is bound to this very host. */
export function setSessionSecret(c: Context<House>, secret: string): void {
  setCookie(c, name, secret, { httpOnly: true, sameSite: "Lax", path: "/", ...(isSecure(c) ? { secure: true, prefix: "host" } : {}) });
}

/** Makes the browser forget its session. */
export function dropSessionSecret(c: Context<House>): void {
  deleteCookie(c, name, { path: "/", ...(isSecure(c) ? { secure: true, prefix: "host" } : {}) });
}

function isSecure({ var: { installation } }: Context<House>): boolean {
  return installation.publicUrl !== null;
}
