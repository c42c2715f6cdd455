import { Refusal } from "@hoest/shared/problem";
import { type ReactNode, useEffect } from "react";
import { useWords } from "../language/spoken.ts";
import buttons from "./Buttons.module.css";
import styles from "./Failure.module.css";
import { useRecovery } from "./use-recovery.ts";

interface FailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
  /** What to say instead of the problem's own words, where the page knows better. */
  readonly instead?: { readonly title: string; readonly why: string } | undefined;
  /** Whether the page is nothing but this: its heading is the page's own, and it goes on by itself when a lost server is back. */
  readonly isPage?: boolean;
  /** Other ways on, as links. */
  readonly children?: ReactNode;
}

/** What happened, what was not lost, and what to do about it. */
export function Failure({ error, onRetry, instead, isPage = true, children }: FailureProps) {
  const { problem, screen } = useWords();
  // The button goes when trying again succeeds: whoever pressed it goes on from the content, not from the top of the page.
  useEffect(() => () => {
    if (document.activeElement === document.body) document.getElementById("content")?.focus({ preventScroll: true });
  }, []);
  const isRefused = error instanceof Refusal;
  useRecovery(isPage && !isRefused, onRetry);
  const title = isRefused && error.code === "missing-price-index" ? screen.noPrices.title : screen.failed.title;
  const why = isRefused ? problem[error.code](error.details) : screen.unreachable;
  const Heading = isPage ? "h1" : "h2";
  return (
    <div className={styles["failure"]} role="alert">
      <Heading className={styles["title"]}>{instead?.title ?? title}</Heading>
      <p>{instead?.why ?? why}</p>
      <p className={styles["safe"]}>{screen.failed.safe}</p>
      <div className={styles["ways"]}>
        <button type="button" className={buttons["primary"]} onClick={onRetry}>{screen.retry}</button>
        {children}
      </div>
    </div>
  );
}
