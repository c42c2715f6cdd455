import { Refusal } from "@hoest/shared/problem";
import { type FormEvent, useId, useState } from "react";
import { changePerson, isSavedPerson, type ListedPerson, type SavedPerson } from "../api/people.ts";
import buttons from "../ui/Buttons.module.css";
import { Dialog } from "../ui/Dialog.tsx";
import { Field } from "../ui/Field.tsx";
import { Versions } from "../ui/Versions.tsx";
import { ActFailure, failureText } from "./ActFailure.tsx";
import form from "./Form.module.css";
import { RoleChoice } from "./RoleChoice.tsx";
import { useAct } from "./use-act.ts";
import { accessText, type PeopleWriter } from "./writer.ts";

interface EditDialogProps {
  readonly person: ListedPerson;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
  readonly write: PeopleWriter;
}

/** Changes what a person is called and what they may do. What someone else has saved meanwhile is shown beside what is written here. */
export function EditDialog({ person, onDone, onClose, write }: EditDialogProps) {
  const { own: { form: words, editing, changed, cancel } } = write;
  const formId = useId();
  const [asked, setAsked] = useState<Pick<SavedPerson, "name" | "roles">>({ name: person.name, roles: person.roles });
  const saving = useAct(changePerson, ({ name }) => onDone(editing.saved(name)));
  const { error } = saving;
  const theirs = savedMeanwhile(error);
  const isLast = error instanceof Refusal && error.code === "last-administrator";
  const wrong = { name: asked.name.trim() === "" ? words.noName : undefined, roles: asked.roles.length === 0 ? words.noRoles : undefined };

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (wrong.name !== undefined || wrong.roles !== undefined || saving.isPending) return;
    saving.mutate({ id: person.id, version: (theirs ?? person).version, name: asked.name.trim(), roles: asked.roles });
  }
  return (
    <Dialog
      title={editing.title(person.name)} onClose={() => { if (!saving.isPending) onClose(); }}
      actions={
        <>
          <button type="button" className={buttons["secondary"]} disabled={saving.isPending} onClick={onClose}>{theirs ? changed.takeTheirs : cancel}</button>
          <button type="submit" form={formId} className={buttons["primary"]} disabled={saving.isPending}>{theirs ? changed.saveYours : editing.save}</button>
        </>
      }
    >
      {theirs && (
        <Versions title={changed.title} why={changed.why} heads={changed} rows={differences({ ...theirs, ...asked }, theirs, write)} />
      )}
      <form id={formId} className={form["form"]} onSubmit={submit} noValidate>
        <Field label={words.name} value={asked.name} autoComplete="off" maxLength={200} wrong={wrong.name} onText={(name) => setAsked({ ...asked, name })} />
        <RoleChoice
          chosen={asked.roles} wrong={isLast ? failureText(error, write) : wrong.roles} write={write}
          onChosen={(roles) => setAsked({ ...asked, roles: [...roles] })}
        />
      </form>
      <p>{editing.rolesEnd}</p>
      {error && !theirs && !isLast && <ActFailure error={error} write={write} />}
    </Dialog>
  );
}

/** The person as someone else has saved them since they were shown; nothing when that is not what went wrong. */
export function savedMeanwhile(error: Error | null): SavedPerson | undefined {
  return error instanceof Refusal && error.code === "changed-person" && isSavedPerson(error.current) ? error.current : undefined;
}

function differences(yours: SavedPerson, theirs: SavedPerson, write: PeopleWriter) {
  const { form: words, columns } = write.own;
  return [
    { field: words.name, yours: yours.name, theirs: theirs.name },
    { field: words.roles, yours: write.roles(yours), theirs: write.roles(theirs) },
    { field: columns.state, yours: accessText(yours, write), theirs: accessText(theirs, write) },
  ];
}
