import type { ReactNode } from "react";
import styles from "./PageHeading.module.css";

interface PageHeadingProps {
  readonly title: string;
  readonly why: string;
  /** What can be done with the whole page. */
  readonly children?: ReactNode;
}

/** What a page is, a sentence about it, and what can be done with all of it. */
export function PageHeading({ title, why, children }: PageHeadingProps) {
  return (
    <div className={styles["heading"]}>
      <div>
        <h1 className={styles["title"]}>{title}</h1>
        <p className={styles["why"]}>{why}</p>
      </div>
      {children}
    </div>
  );
}
