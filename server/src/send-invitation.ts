import { isLanguage } from "@hoest/shared/language";
import type { Context } from "hono";
import { danishDate } from "./clock.ts";
import type { Invited } from "./commands/invite-person.ts";
import type { House } from "./house.ts";
import { addressOf } from "./installation.ts";
import { invitationAddress } from "./invitation-address.ts";
import { handOver } from "./mail.ts";
import { speech } from "./speech.ts";

/** Mails an invitation where mail is set up. What an administrator is told: the link to pass on, until when it opens, and whether it was mailed. */
export async function sentInvitation(c: Context<House>, { person, link: { token, expiresAt } }: Invited) {
  const { installation, person: inviter } = c.var;
  const link = invitationAddress(addressOf(installation), token);
  const asked = c.req.header("accept-language")?.slice(0, 2);
  const { invitation, date } = speech[isLanguage(asked) ? asked : "da"];
  const [year = "", month, day] = danishDate(new Date(expiresAt)).split("-");
  const said = { name: person.name, inviter: inviter.name, roles: person.roles, link, lastDay: date(Number(day), Number(month), year) };
  const isMailed = await handOver(installation.mail, { to: person.email, subject: invitation.subject, text: invitation.text(said) });
  return { person, link, expiresAt, isMailed };
}
