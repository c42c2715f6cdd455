import { problems, Refusal } from "@hoest/shared/problem";
import buttons from "../ui/Buttons.module.css";
import { ImportFailure } from "./ImportFailure.tsx";
import type { Sending } from "./use-sending.ts";
import { Working } from "./Working.tsx";
import type { ImportWriter } from "./writer.ts";

interface SendingStateProps {
  readonly sending: Sending;
  /** What was not lost when the file is refused. */
  readonly safe: string;
  readonly write: ImportWriter;
}

/** What became of the file last chosen: on its way, refused or not sent; nothing once it is there. */
export function SendingState({ sending, safe, write }: SendingStateProps) {
  const { imports: { start }, screen } = write.words;
  const { file, error, surplus } = sending;
  if (surplus > 0) return <p role="alert">{start.tooMany(write.count(surplus))}</p>;
  if (file === null) return null;
  if (sending.isSending) {
    const isSent = sending.share === 1;
    return (
      <Working text={isSent ? start.reading(file.name) : start.sending(file.name)} share={isSent ? undefined : sending.share}>
        <button type="button" className={buttons["plain"]} onClick={sending.cancel}>{start.cancel}</button>
      </Working>
    );
  }
  if (error === null) return null;
  return (
    <ImportFailure
      title={start.failed(file.name)} error={error} unreachable={start.unreachable} safe={isAboutPerson(error) ? start.safeFile : safe} write={write}
    >
      {mayPass(error) && <button type="button" className={buttons["secondary"]} onClick={sending.again}>{screen.retry}</button>}
    </ImportFailure>
  );
}

/** Whether the same file may fare better another time: a connection may be back, a server mended, a person signed in; a refused file stays refused. */
function mayPass(error: Error): boolean {
  return !(error instanceof Refusal) || problems[error.code] >= 500 || isAboutPerson(error);
}

/** Whether it was the person who was refused, and not the file. */
function isAboutPerson(error: Error): boolean {
  return error instanceof Refusal && (error.code === "signed-out" || error.code === "not-allowed");
}
