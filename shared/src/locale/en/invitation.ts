import type { Role } from "../../access.ts";
import type { invitation as danish } from "../da/invitation.ts";

/** The mail that invites a person, in English. */
export const invitation: typeof danish = {
  subject: "Invitation to Høst",
  text: ({ name, inviter, roles, link, lastDay }) => `Hello ${name}

${inviter} has given you access to Høst as ${roles.map((role) => roleNames[role]).join(", ")}.

Open the link and choose a password:
${link}

The link works once, until ${lastDay}. Do not pass it on. If you do not know ${inviter}, delete this mail.
`,
};

const roleNames = { reader: "reader", owner: "project owner", controller: "controller", administrator: "administrator" } satisfies Record<Role, string>;
