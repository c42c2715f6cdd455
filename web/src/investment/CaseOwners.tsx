import { useCallback, useState } from "react";
import type { InvestmentAnswer } from "../api/investments.ts";
import { useMay } from "../api/use-may.ts";
import buttons from "../ui/Buttons.module.css";
import { Toast } from "../ui/Toast.tsx";
import styles from "./CaseHeader.module.css";
import { OwnersDialog } from "./OwnersDialog.tsx";
import type { CaseWriter } from "./writer.ts";

interface CaseOwnersProps {
  readonly answer: Pick<InvestmentAnswer, "code" | "owners" | "version">;
  readonly writer: CaseWriter;
}

/** Who owns the case, and for who may name them the way to name others. */
export function CaseOwners({ answer, writer }: CaseOwnersProps) {
  const { owners: words } = writer.own;
  const mayName = useMay("nameOwners") ?? false;
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const hush = useCallback(() => setTold(null), []);
  const names = answer.owners.map(({ name }) => name).join(", ");
  return (
    <div className={styles["facts"]}>
      {names === "" ? words.none : words.named(names)}
      {mayName && <> <button type="button" className={buttons["plain"]} aria-label={words.editLabel} onClick={() => setOpen(true)}>{words.edit}</button></>}
      {isOpen && (
        <OwnersDialog
          answer={answer} writer={writer} onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            setTold(words.saved);
          }}
        />
      )}
      <Toast text={told} close={words.close} onDone={hush} />
    </div>
  );
}
