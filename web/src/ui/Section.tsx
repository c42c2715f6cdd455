import { type ReactNode, useId } from "react";
import styles from "./Section.module.css";

interface SectionProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

/** A part of a page: one idea, with its title and what its numbers are in. */
export function Section({ title, note, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={styles["section"]} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <p className={styles["note"]}>{note}</p>
      {children}
    </section>
  );
}
