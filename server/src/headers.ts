import type { MiddlewareHandler } from "hono";
import type { House } from "./house.ts";

const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'",
  "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join("; ");

/** What keeps a browser from running, framing or loading anything that is not ours: on every answer. */
export const guards = {
  "Content-Security-Policy": contentSecurityPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
} as const;

/** Gives every answer its guards, unless it was made with them: touching the headers of one that is made costs more than making it. */
export const guarded: MiddlewareHandler<House> = async (c, next) => {
  await next();
  if (c.var.installation.publicUrl !== null) c.res.headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  if (c.var.isGuarded) return;
  for (const [name, value] of Object.entries(guards)) c.res.headers.set(name, value);
};
