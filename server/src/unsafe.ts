import { Refusal } from "@hoest/shared/problem";
import type { MiddlewareHandler } from "hono";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses to change anything for a page that is not ours: browsers say where a request comes from, and only they can be led to send one. */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
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
