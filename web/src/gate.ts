import { redirect } from "@tanstack/react-router";
import { keepInvitation } from "./account/invitation-token.ts";
import { ownAddress } from "./account/search.ts";
import { type Visitor, visitorIn } from "./api/me.ts";
import type { RouteContext } from "./root-route.ts";

/** An address as it stands, before anybody has looked at what it says. */
interface Place {
  readonly pathname: string;
  readonly href: string;
  readonly hash: string;
  readonly search: Readonly<Record<string, unknown>>;
}

/** Whether a page is for those on their way in. */
export function isEntrance(pathname: string): boolean {
  return pathname === "/log-ind" || pathname === "/invitation";
}

/** Lets a person through to where they are going before anything of it is shown: first to sign in, and past signing in when they have. */
export async function atGate({ queries }: RouteContext, place: Place): Promise<Visitor> {
  const { pathname, hash, href, search } = place;
  // The link's secret leaves the address at once, before anything else is asked.
  if (pathname === "/invitation" && hash !== "") {
    keepInvitation(hash);
    throw redirect({ to: "/invitation", search: (texts) => texts, hash: "", replace: true });
  }
  const visitor = await visitorIn(queries);
  if (pathname === "/invitation") return visitor;
  if (pathname !== "/log-ind") {
    if (visitor.me) return visitor;
    const { language } = search;
    throw redirect({ to: "/log-ind", search: { ...(typeof language === "string" && { language }), ...(href !== "/" && { to: href }) }, replace: true });
  }
  if (visitor.me && search["again"] === undefined) throw redirect({ href: ownAddress(search["to"]), replace: true });
  return visitor;
}
