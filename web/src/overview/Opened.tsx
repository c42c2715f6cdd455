import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Writer } from "../language/writer.ts";
import { Section } from "../ui/Section.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import styles from "./Opened.module.css";

interface OpenedProps {
  readonly title: string;
  /** What its amounts are in. */
  readonly note: string;
  /** Whether the reader has just asked for it, and is taken there. */
  readonly isOpenedNow: boolean;
  /** Where focus goes when it is closed and nobody here opened it: the address did, or a pointer on a drawing. */
  readonly openerId: string;
  readonly hasFailed: boolean;
  readonly texts: SearchTexts;
  readonly write: Writer;
  /** What the figure is made of, once it is here. */
  readonly children: ReactNode;
}

/** A figure of the overview taken apart, in a place of its own on the page. */
export function Opened({ title, note, isOpenedNow, openerId, hasFailed, texts, write, children }: OpenedProps) {
  const { opened: words } = write.words.overview;
  const place = useRef<HTMLDivElement>(null);
  const [opener] = useState(() => (isOpenedNow ? document.activeElement : null));
  const isHere = Boolean(children);
  // Only when its rows stand where they will stay: a reader who is taken there must not see them move.
  useEffect(() => {
    if (!isHere || !isOpenedNow) return;
    place.current?.scrollIntoView({ block: "start" });
    place.current?.focus({ preventScroll: true });
  }, [isHere, isOpenedNow]);
  const giveFocusBack = () => {
    const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
    (isThere ? opener : document.getElementById(openerId))?.focus();
  };
  return (
    <div ref={place} className={styles["opened"]} tabIndex={-1}>
      <Section title={title} note={note}>
        <p className={styles["close"]}><Link to="/" search={texts} resetScroll={false} onClick={giveFocusBack}>{words.close}</Link></p>
        {hasFailed && <p role="alert">{words.failed}</p>}
        {!isHere && !hasFailed && <Skeleton size="row" count={4} />}
        {children}
      </Section>
    </div>
  );
}
