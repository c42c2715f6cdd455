import { Refusal } from "@hoest/shared/problem";
import type { MiddlewareHandler } from "hono";
import type { House } from "./house.ts";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

const loopbackNames = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Refuses a foreign name for this machine, and to change anything for a page that is not ours: browsers say where a request comes from. */
export const sameOrigin: MiddlewareHandler<House> = async (c, next) => {
  const { publicUrl } = c.var.installation;
  const host = (c.req.header("host") ?? new URL(c.req.url).host).toLowerCase();
  const isOwnHost = host === publicUrl?.host || loopbackNames.has(host.replace(/:\d+$/, ""));
  if (!isOwnHost) throw new Refusal("other-origin");
  // With a public address only that one's pages are ours, and only over TLS.
  const ours = publicUrl?.origin ?? `http://${host}`;
  if (!safe.has(c.req.method) && !isOurs(c.req.header("sec-fetch-site"), c.req.header("origin"), ours)) throw new Refusal("other-origin");
  await next();
};

/** Refuses a request whose body is of another kind than the route takes; forms on foreign pages can only send other kinds. */
export function taking(contentType: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() !== contentType) throw new Refusal("wrong-content-type");
    await next();
  };
}

function isOurs(site: string | undefined, origin: string | undefined, ours: string): boolean {
  if (site !== undefined) return site === "same-origin";
  return origin === undefined || (URL.canParse(origin) && new URL(origin).origin === ours);
}
