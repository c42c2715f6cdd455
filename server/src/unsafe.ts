import { Refusal } from "@hoest/shared/problem";
import type { MiddlewareHandler } from "hono";
import type { House } from "./house.ts";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

const loopbackNames = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Refuses a foreign name for this machine, and to change anything for a page that is not ours: browsers say where a request comes from. */
export const sameOrigin: MiddlewareHandler<House> = async (c, next) => {
  const { publicUrl } = c.var.installation;
  const host = c.req.header("host") ?? new URL(c.req.url).host;
  const isOwnHost = host === publicUrl?.host || loopbackNames.has(new URL(c.req.url).hostname);
  if (!isOwnHost) throw new Refusal("other-origin");
  if (!safe.has(c.req.method) && !isOurs(c.req.header("sec-fetch-site"), c.req.header("origin"), [host, publicUrl?.host])) throw new Refusal("other-origin");
  await next();
};

/** Refuses a request whose body is of another kind than the route takes; forms on foreign pages can only send other kinds. */
export function taking(contentType: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() !== contentType) throw new Refusal("wrong-content-type");
    await next();
  };
}

function isOurs(site: string | undefined, origin: string | undefined, hosts: readonly (string | undefined)[]): boolean {
  if (site !== undefined) return site === "same-origin";
  return origin === undefined || (URL.canParse(origin) && hosts.includes(new URL(origin).host));
}
