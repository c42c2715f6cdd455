import type { Role } from "../../access.ts";

/** What a mail with an invitation says, and of whom. */
export interface InvitationSaid {
  readonly name: string;
  readonly inviter: string;
  readonly roles: readonly Role[];
  readonly link: string;
  readonly lastDay: string;
}

/** The mail that invites a person, in Danish. */
export const invitation = {
  subject: "Invitation til Høst",
  text: ({ name, inviter, roles, link, lastDay }: InvitationSaid) => `Hej ${name}

${inviter} har givet dig adgang til Høst som ${roles.map((role) => roleNames[role]).join(", ")}.

Åbn linket, og vælg en adgangskode:
${link}

Linket virker én gang, senest ${lastDay}. Giv det ikke videre. Kender du ikke ${inviter}, så slet mailen.
`,
};

const roleNames = { reader: "læser", owner: "projektejer", controller: "controller", administrator: "administrator" } satisfies Record<Role, string>;
