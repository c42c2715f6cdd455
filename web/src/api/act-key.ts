import { useRef } from "react";

/** A key for one act, so that asking again after a lost answer is the same request. Browsers make no UUIDs on plain http; random bytes they give everywhere. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The key of a form, made when it opens. What is asked for differently after it was sent is another act, and gets another key. */
export function useActKey(): (asked: unknown) => string {
  const sent = useRef<{ key: string; asked: string | null }>(null);
  sent.current ??= { key: newKey(), asked: null };
  return (asked) => {
    const text = JSON.stringify(asked);
    const before = sent.current;
    const key = before === null || (before.asked !== null && before.asked !== text) ? newKey() : before.key;
    sent.current = { key, asked: text };
    return key;
  };
}

/** What goes with an act: its key, and the version of what the person saw where it changes something that is there. */
export function actHeaders(key: string, version?: number): Record<string, string> {
  return { "Idempotency-Key": key, ...(version === undefined ? {} : { "If-Match": `"${version}"` }) };
}
