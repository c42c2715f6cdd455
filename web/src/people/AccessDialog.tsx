import { changePerson, type ListedPerson } from "../api/people.ts";
import buttons from "../ui/Buttons.module.css";
import { Dialog } from "../ui/Dialog.tsx";
import { ActFailure } from "./ActFailure.tsx";
import { savedMeanwhile } from "./EditDialog.tsx";
import { useAct } from "./use-act.ts";
import type { PeopleWriter } from "./writer.ts";

interface AccessDialogProps {
  readonly person: ListedPerson;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
  readonly write: PeopleWriter;
}

/** Asks before a person is shut out, or let in again. */
export function AccessDialog({ person, onDone, onClose, write }: AccessDialogProps) {
  const { disabling, enabling, cancel } = write.own;
  const words = person.isDisabled ? enabling : disabling;
  const changing = useAct(changePerson, ({ name }) => onDone(words.done(name)));
  const version = (savedMeanwhile(changing.error) ?? person).version;
  return (
    <Dialog
      title={words.title(person.name)} onClose={() => { if (!changing.isPending) onClose(); }}
      actions={
        <>
          <button type="button" className={buttons["secondary"]} disabled={changing.isPending} onClick={onClose}>{cancel}</button>
          <button
            type="button" className={buttons["primary"]} disabled={changing.isPending}
            onClick={() => changing.mutate({ id: person.id, version, isDisabled: !person.isDisabled })}
          >
            {words.yes}
          </button>
        </>
      }
    >
      <p>{words.what}</p>
      {changing.error && <ActFailure error={changing.error} write={write} />}
    </Dialog>
  );
}
