import { type BlockList, isIP } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type { House } from "./house.ts";

/** The network address a request comes from: the nearest one that is no proxy we trust. What a stranger writes in a header is not believed. */
export function placeOf(c: Context<House>): string {
  const { trustedProxies } = c.var.installation;
  const path = (c.req.header("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  let place = plain(remoteAddress(c));
  while (place !== "" && isTrusted(trustedProxies, place)) {
    const before = plain(path.pop() ?? "");
    if (isIP(before) === 0) break;
    place = before;
  }
  return place;
}

/** Requests that are handed over within the program have no connection. */
function remoteAddress(c: Context<House>): string {
  return c.env && "incoming" in c.env ? (getConnInfo(c).remote.address ?? "") : "";
}

/** An IPv4 address that came over an IPv6 socket, as people write it. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

function isTrusted(proxies: BlockList, address: string): boolean {
  return proxies.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
