import { useState } from "react";
import buttons from "../ui/Buttons.module.css";
import { forgetWriting, keptWritings } from "./kept-writing.ts";
import styles from "./WaitingFiles.module.css";
import type { ImportWriter } from "./writer.ts";

interface WaitingFilesProps {
  readonly onOpen: (id: string) => void;
  readonly write: ImportWriter;
}

/** The files somebody wrote corrections for in this browser and neither imported nor put away: the way back to them. */
export function WaitingFiles({ onOpen, write }: WaitingFilesProps) {
  const { waiting: words } = write.words.imports;
  const [files, setFiles] = useState(keptWritings);
  if (files.length === 0) return null;
  return (
    <section className={styles["waiting"]} aria-label={words.title}>
      <h2 className={styles["title"]}>{words.title}</h2>
      <ul>
        {files.map(({ id, name, count }) => (
          <li key={id} className={styles["file"]}>
            <span><b>{name}</b> {words.typed(write.count(count), count === 1)}</span>
            <button type="button" className={buttons["plain"]} aria-label={words.goOnSpoken(name)} onClick={() => onOpen(id)}>{words.goOn}</button>
            <button
              type="button" className={buttons["plain"]} aria-label={words.awaySpoken(name)}
              onClick={() => {
                forgetWriting(id);
                setFiles(keptWritings());
              }}
            >
              {words.away}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
