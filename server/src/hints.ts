import type { MiddlewareHandler } from "hono";
import type { House } from "./house.ts";
import { sessionSecret } from "./session-cookie.ts";

// What the pages ask before they can show anything, where their address says nothing more.
const askedBy = new Map([["/", ["/api/figures", "/api/investments"]], ["/investeringer", ["/api/figures", "/api/investments"]]]);

/** Tells a browser that has a session what its page will ask, so that it asks while the script is still on its way. */
export const hinted: MiddlewareHandler<House> = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  if (sessionSecret(c) !== undefined && !pathname.includes(".")) {
    const asked = ["/api/me", ...(search === "" ? (askedBy.get(pathname) ?? []) : [])];
    c.header("Link", asked.map((address) => `<${address}>; rel=preload; as=fetch; crossorigin=anonymous`).join(", "));
  }
  await next();
};
