import { Refusal } from "@hoest/shared/problem";
import type { MiddlewareHandler } from "hono";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

// Nobody signs in yet, so only this machine is answered, and only by its own names: a foreign name that points here is a trap for a browser.
const ownHosts = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Refuses a foreign name for this machine, and to change anything for a page that is not ours: browsers say where a request comes from. */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (!ownHosts.has(new URL(c.req.url).hostname)) throw new Refusal("other-origin");
  if (!safe.has(c.req.method) && !isOurs(c.req.header("sec-fetch-site"), c.req.header("origin"), c.req.header("host"))) {
    throw new Refusal("other-origin");
  }
  await next();
};

/** Refuses a request whose body is of another kind than the route takes; forms on foreign pages can only send other kinds. */
export function taking(contentType: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() !== contentType) throw new Refusal("wrong-content-type");
    await next();
  };
}

function isOurs(site: string | undefined, origin: string | undefined, host: string | undefined): boolean {
  if (site !== undefined) return site === "same-origin";
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
