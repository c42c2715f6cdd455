import { useRef, useState } from "react";
import type { SentInvitation } from "../api/people.ts";
import buttons from "../ui/Buttons.module.css";
import { Dialog } from "../ui/Dialog.tsx";
import { Field } from "../ui/Field.tsx";
import styles from "./LinkDialog.module.css";
import type { PeopleWriter } from "./writer.ts";

interface LinkDialogProps {
  readonly sent: SentInvitation;
  readonly onClose: () => void;
  readonly write: PeopleWriter;
}

/** A one-time link, shown once: to be copied and passed on. */
export function LinkDialog({ sent: { person, link, expiresAt, isMailed }, onClose, write }: LinkDialogProps) {
  const { link: words } = write.own;
  const line = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState("");

  async function copy(): Promise<void> {
    line.current?.querySelector("input")?.select();
    // Browsers keep the clipboard from pages on plain http, and from whoever has said no.
    const isCopied = await navigator.clipboard?.writeText(link).then(() => true, () => false);
    setTold(isCopied ? words.copied : words.selected);
  }
  return (
    <Dialog
      title={words.title(person.name)} onClose={onClose}
      actions={<button type="button" className={buttons["secondary"]} onClick={onClose}>{words.done}</button>}
    >
      <p>{words.why} {words.until(write.moment(expiresAt))}</p>
      <div ref={line} className={styles["line"]}>
        <Field label={words.label} value={link} readOnly />
        <button type="button" className={buttons["primary"]} onClick={() => void copy()}>{words.copy}</button>
      </div>
      <p role="status">{told}</p>
      <p>{isMailed ? words.mailed(person.email) : words.notMailed(person.email)}</p>
    </Dialog>
  );
}
