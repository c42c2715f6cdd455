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

/** What counts as one place when tries are counted: an IPv6 address's network, because whoever has one address there has them all. */
export function networkOf(place: string): string {
  if (isIP(place) !== 6) return place;
  const [head = "", tail = ""] = place.replace(/%.*/, "").split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = place.includes("::") ? 8 - groups.length - tail.split(":").filter(Boolean).length : 0;
  const whole = [...groups, ...Array.from({ length: missing }, () => "0"), ...tail.split(":").filter(Boolean)];
  return `${whole.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}

/** An address as people write it: IPv4 that came over an IPv6 socket, and what a proxy writes with a port or a zone. */
function plain(address: string): string {
  const alone = /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  return alone.replace(/%.*$/, "").replace(/^::ffff:(?=\d+\.)/i, "");
}

function isTrusted(proxies: BlockList, address: string): boolean {
  return proxies.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
