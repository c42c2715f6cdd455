import type { ListedPerson, SentInvitation } from "../api/people.ts";
import { AccessDialog } from "./AccessDialog.tsx";
import { EditDialog } from "./EditDialog.tsx";
import { InviteDialog } from "./InviteDialog.tsx";
import { LinkDialog } from "./LinkDialog.tsx";
import type { Doing } from "./people-columns.ts";
import { RenewDialog } from "./RenewDialog.tsx";
import type { PeopleWriter } from "./writer.ts";

/** What is asked or told over the list. */
export type Open =
  | { readonly doing: Doing; readonly person: ListedPerson }
  | { readonly doing: "invite" }
  | { readonly doing: "link"; readonly sent: SentInvitation };

interface PeopleDialogProps {
  readonly open: Open;
  readonly onOpen: (open: Open | null) => void;
  readonly onTold: (told: string) => void;
  readonly write: PeopleWriter;
}

/** The dialog for what is to be done. */
export function PeopleDialog({ open, onOpen, onTold, write }: PeopleDialogProps) {
  const onClose = () => onOpen(null);
  const onSent = (sent: SentInvitation) => onOpen({ doing: "link", sent });
  const onDone = (told: string) => {
    onOpen(null);
    onTold(told);
  };
  if (open.doing === "invite") return <InviteDialog onInvited={onSent} onClose={onClose} write={write} />;
  if (open.doing === "link") return <LinkDialog sent={open.sent} onClose={onClose} write={write} />;
  const { person } = open;
  if (open.doing === "renew") return <RenewDialog person={person} onMade={onSent} onClose={onClose} write={write} />;
  if (open.doing === "access") return <AccessDialog person={person} onDone={onDone} onClose={onClose} write={write} />;
  return <EditDialog person={person} onDone={onDone} onClose={onClose} write={write} />;
}
