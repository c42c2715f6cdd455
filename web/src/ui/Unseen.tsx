import type { ReactNode } from "react";
import styles from "./Unseen.module.css";

interface UnseenProps {
  readonly as?: "span" | "h1";
  readonly children: ReactNode;
}

/** Text for those who listen to the page; nothing on screen. */
export function Unseen({ as: Tag = "span", children }: UnseenProps) {
  return <Tag className={styles["unseen"]}>{children}</Tag>;
}
