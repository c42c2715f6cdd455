import { Refusal } from "@hoest/shared/problem";
import { useCallback, useState } from "react";
import buttons from "../ui/Buttons.module.css";
import { Dialog } from "../ui/Dialog.tsx";
import { Failure } from "../ui/Failure.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Toast } from "../ui/Toast.tsx";
import type { SampleProps } from "./SampleBands.tsx";
import styles from "./Samples.module.css";

/** What a reader is told: notices, what is on its way, failures, questions and what has just happened. */
export function SampleMessages({ words: { messages } }: SampleProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const close = () => setIsOpen(false);
  const hush = useCallback(() => setTold(null), []);
  return (
    <div className={styles["stack"]}>
      <Notice>{messages.notice}</Notice>
      <div>
        <Skeleton size="line" />
        <Skeleton size="headline" count={2} />
        <Skeleton size="band" />
        <Skeleton size="row" count={2} />
      </div>
      <Failure isPage={false} error={new Error("unreachable")} onRetry={() => {}} />
      <Failure isPage={false} error={new Refusal("missing-price-index", { frame: "capital", year: 2031 })} onRetry={() => {}} />
      <div className={styles["line"]}>
        <button type="button" className={buttons["primary"]} onClick={() => setIsOpen(true)}>{messages.open}</button>
        <button type="button" className={buttons["secondary"]} onClick={() => setTold(messages.told)}>{messages.show}</button>
        <button type="button" className={buttons["primary"]} disabled>{messages.yes}</button>
        <button type="button" className={buttons["secondary"]} disabled>{messages.no}</button>
        <button type="button" className={buttons["plain"]}>{messages.no}</button>
      </div>
      {isOpen && (
        <Dialog
          title={messages.question} onClose={close}
          actions={(
            <>
              <button type="button" className={buttons["secondary"]} onClick={close}>{messages.no}</button>
              <button type="button" className={buttons["primary"]} onClick={close}>{messages.yes}</button>
            </>
          )}
        >
          <p>{messages.consequence}</p>
        </Dialog>
      )}
      <Toast text={told} close={messages.close} onDone={hush} />
    </div>
  );
}
