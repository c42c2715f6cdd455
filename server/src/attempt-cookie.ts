import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { House } from "./house.ts";

const name = "hoest-provider";
const validSeconds = 10 * 60;

/** The state of the attempt this browser was sent to the provider with. */
export function attemptState(c: Context<House>): string | undefined {
  return isSecure(c) ? getCookie(c, name, "host") : getCookie(c, name);
}

/** Binds an attempt to this browser, for as long as the attempt lasts. */
export function setAttemptState(c: Context<House>, state: string): void {
  setCookie(c, name, state, { ...options(c), httpOnly: true, sameSite: "Lax", maxAge: validSeconds });
}

/** Makes the browser forget its attempt. */
export function dropAttemptState(c: Context<House>): void {
  deleteCookie(c, name, options(c));
}

function options(c: Context<House>) {
  return { path: "/", ...(isSecure(c) ? { secure: true, prefix: "host" as const } : {}) };
}

function isSecure({ var: { installation } }: Context<House>): boolean {
  return installation.publicUrl !== null;
}
