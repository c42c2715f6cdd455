import { Refusal } from "@hoest/shared/problem";
import { type ReactNode, Suspense, useEffect } from "react";
import { useProblemWords } from "../language/problem-words.ts";
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
export function Failure({ error, ...told }: FailureProps) {
  const { screen } = useWords();
  useRecovery((told.isPage ?? true) && !(error instanceof Refusal), told.onRetry);
  if (!(error instanceof Refusal)) return <Told {...told} title={screen.failed.title} why={screen.unreachable} />;
  // The words for it may still be on their way: it is all told at once.
  return <Suspense><Refused {...told} refusal={error} /></Suspense>;
}

type Telling = Omit<FailureProps, "error">;

function Refused({ refusal, ...told }: Telling & { readonly refusal: Refusal }) {
  const { screen } = useWords();
  const problem = useProblemWords();
  const title = refusal.code === "missing-price-index" ? screen.noPrices.title : screen.failed.title;
  return <Told {...told} title={title} why={problem?.[refusal.code](refusal.details) ?? screen.unreachable} />;
}

function Told({ title, why, onRetry, instead, isPage = true, children }: Telling & { readonly title: string; readonly why: string }) {
  const { screen } = useWords();
  // The button goes when trying again succeeds: whoever pressed it goes on from the content, not from the top of the page.
  useEffect(() => () => {
    if (document.activeElement === document.body) document.getElementById("content")?.focus({ preventScroll: true });
  }, []);
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
