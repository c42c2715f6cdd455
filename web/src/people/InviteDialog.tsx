import { isEmail } from "@hoest/shared/email";
import { Refusal } from "@hoest/shared/problem";
import { type FormEvent, useId, useState } from "react";
import { type Invitee, invitePerson, type SentInvitation } from "../api/people.ts";
import buttons from "../ui/Buttons.module.css";
import { Dialog } from "../ui/Dialog.tsx";
import { Field } from "../ui/Field.tsx";
import { ActFailure, failureText } from "./ActFailure.tsx";
import form from "./Form.module.css";
import { RoleChoice } from "./RoleChoice.tsx";
import { useAct } from "./use-act.ts";
import type { PeopleWriter } from "./writer.ts";

interface InviteDialogProps {
  readonly onInvited: (sent: SentInvitation) => void;
  readonly onClose: () => void;
  readonly write: PeopleWriter;
}

/** Asks whom to invite and as what. */
export function InviteDialog({ onInvited, onClose, write }: InviteDialogProps) {
  const { own: { form: words, invite, cancel } } = write;
  const formId = useId();
  const [asked, setAsked] = useState<Invitee>({ email: "", name: "", roles: ["reader"] });
  const [isTried, setTried] = useState(false);
  const inviting = useAct(invitePerson, onInvited);
  const { email, name, roles } = asked;
  const wrong = isTried ? { email: isEmail(email.trim()) ? undefined : words.noEmail, name: name.trim() === "" ? words.noName : undefined } : {};
  const isTaken = inviting.error instanceof Refusal && inviting.error.code === "person-exists";

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!isEmail(email.trim()) || name.trim() === "" || roles.length === 0 || inviting.isPending) return;
    inviting.mutate({ email: email.trim(), name: name.trim(), roles });
  }
  return (
    <Dialog
      title={invite.title} onClose={() => { if (!inviting.isPending) onClose(); }}
      actions={
        <>
          <button type="button" className={buttons["secondary"]} disabled={inviting.isPending} onClick={onClose}>{cancel}</button>
          <button type="submit" form={formId} className={buttons["primary"]} disabled={inviting.isPending}>{invite.send}</button>
        </>
      }
    >
      <p>{invite.why}</p>
      <form id={formId} className={form["form"]} onSubmit={submit} noValidate>
        <Field
          label={words.email} type="email" value={email} help={words.emailHelp} autoComplete="off" maxLength={320}
          wrong={isTaken && inviting.error ? failureText(inviting.error, write) : wrong.email}
          onText={(text) => { inviting.reset(); setAsked({ ...asked, email: text }); }}
        />
        <Field label={words.name} value={name} autoComplete="off" maxLength={200} wrong={wrong.name} onText={(text) => setAsked({ ...asked, name: text })} />
        <RoleChoice
          chosen={roles} wrong={isTried && roles.length === 0 ? words.noRoles : undefined} write={write}
          onChosen={(chosen) => setAsked({ ...asked, roles: chosen })}
        />
      </form>
      {inviting.isPending && <p role="status">{invite.sending}</p>}
      {inviting.error && !isTaken && <ActFailure error={inviting.error} write={write} />}
    </Dialog>
  );
}
