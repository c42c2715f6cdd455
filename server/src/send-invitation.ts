import type { Context } from "hono";
import type { Invited } from "./commands/invite-person.ts";
import type { House } from "./house.ts";
import { addressOf } from "./installation.ts";

/** The address a link opens at: the secret stands after the #, where no server and no log ever sees it. */
export function invitationAddress(site: string, token: string): string {
  return `${site}/invitation#${token}`;
}

/** What an administrator is told of someone invited: the link to pass on, until when it opens, and whether it was mailed. */
export async function sentInvitation(c: Context<House>, { person, link }: Invited) {
  const address = invitationAddress(addressOf(c.var.installation), link.token);
  return { person, link: address, expiresAt: link.expiresAt, isMailed: false };
}
