import { type ListedPerson, renewInvitation, type SentInvitation } from "../api/people.ts";
import buttons from "../ui/Buttons.module.css";
import { Dialog } from "../ui/Dialog.tsx";
import { ActFailure } from "./ActFailure.tsx";
import { useAct } from "./use-act.ts";
import type { PeopleWriter } from "./writer.ts";

interface RenewDialogProps {
  readonly person: ListedPerson;
  readonly onMade: (sent: SentInvitation) => void;
  readonly onClose: () => void;
  readonly write: PeopleWriter;
}

/** Asks before a person's one-time link is made anew. */
export function RenewDialog({ person, onMade, onClose, write }: RenewDialogProps) {
  const { renewing: words, cancel } = write.own;
  const making = useAct(renewInvitation, onMade);
  return (
    <Dialog
      title={words.title(person.name)} onClose={() => { if (!making.isPending) onClose(); }}
      actions={
        <>
          <button type="button" className={buttons["secondary"]} disabled={making.isPending} onClick={onClose}>{cancel}</button>
          <button type="button" className={buttons["primary"]} disabled={making.isPending} onClick={() => making.mutate(person.id)}>{words.yes}</button>
        </>
      }
    >
      <p>{person.joinedAt === null ? words.waiting : words.joined}</p>
      {making.error && <ActFailure error={making.error} write={write} />}
    </Dialog>
  );
}
