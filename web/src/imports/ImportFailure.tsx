import { Refusal } from "@hoest/shared/problem";
import type { ReactNode } from "react";
import styles from "./ImportFailure.module.css";
import type { ImportWriter } from "./writer.ts";

interface ImportFailureProps {
  readonly title: string;
  readonly error: Error;
  /** What to say when the server did not answer, or not as itself. */
  readonly unreachable: string;
  readonly safe?: string;
  /** The title when nobody knows what was done. */
  readonly uncertain?: string;
  readonly write: ImportWriter;
  /** Ways on, as buttons. */
  readonly children?: ReactNode;
}

/** What went wrong with what a person just did, what was not lost, and the ways on. */
export function ImportFailure({ title, error, unreachable, safe, uncertain, write, children }: ImportFailureProps) {
  // What stands between may answer for a server that is gone: then nobody knows what was done.
  const isRefused = error instanceof Refusal && error.code !== "internal";
  return (
    <div className={styles["failure"]} role="alert">
      <p className={styles["title"]}><span aria-hidden="true">▲ </span>{isRefused ? title : (uncertain ?? title)}</p>
      <p>{isRefused ? write.words.problem[error.code](error.details) : unreachable}</p>
      {isRefused && safe !== undefined && <p className={styles["safe"]}>{safe}</p>}
      {children && <div className={styles["ways"]}>{children}</div>}
    </div>
  );
}
