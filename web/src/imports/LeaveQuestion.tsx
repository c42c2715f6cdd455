import { useBlocker } from "@tanstack/react-router";
import buttons from "../ui/Buttons.module.css";
import { Dialog } from "../ui/Dialog.tsx";
import type { Corrections } from "./use-corrections.ts";
import type { ImportWriter } from "./writer.ts";

interface LeaveQuestionProps {
  readonly id: string;
  readonly corrections: Corrections;
  readonly write: ImportWriter;
}

/** Sends what is typed before the page is left; asks only when it cannot be sent. */
export function LeaveQuestion({ id, corrections: { isUnsent, flush }, write }: LeaveQuestionProps) {
  const { leave } = write.words.imports;
  const blocker = useBlocker({
    shouldBlockFn: async ({ next }) => isUnsent && !staysWith(id, next.search) && !(await flush()),
    enableBeforeUnload: () => isUnsent || isTyping(),
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <Dialog
      title={leave.title} onClose={blocker.reset}
      actions={
        <>
          <button type="button" className={buttons["secondary"]} onClick={blocker.proceed}>{leave.go}</button>
          <button type="button" className={buttons["primary"]} onClick={blocker.reset}>{leave.stay}</button>
        </>
      }
    >
      <p>{leave.why}</p>
    </Dialog>
  );
}

function staysWith(id: string, search: unknown): boolean {
  return new Map(Object.entries(Object(search))).get("import") === id;
}

/** Whether a field holds something that has not been taken from it yet. */
function isTyping(): boolean {
  const field = document.activeElement;
  return field instanceof HTMLInputElement && field.type === "text" && field.value !== field.defaultValue;
}
