import type { Correction } from "@hoest/shared/import-preview";
import * as z from "zod/mini";
import { cellKey, type Written } from "./corrections.ts";

/** What this browser keeps of a file that waits: all that is typed and not on the server, so that nothing is lost when a page, a browser or a server goes. */
export interface KeptWriting {
  readonly id: string;
  readonly name: string;
  /** All corrections as the person last had them; null when the server has them. */
  readonly unsent: readonly Correction[] | null;
  readonly drafts: readonly Correction[];
  /** How many corrections and drafts there are, the server's included. */
  readonly count: number;
}

// One text for all files, newest first; a file nobody comes back to gives way to newer ones.
const place = "written for imports";
const mostFiles = 10;

const correction = z.object({ row: z.number(), column: z.number(), before: z.string(), text: z.string() });
const kept = z.array(z.object({
  id: z.string(), name: z.string(), unsent: z.nullable(z.array(correction)), drafts: z.array(correction), count: z.number(),
}));

/** The files something is written for, the newest first; none in a browser that keeps nothing. */
export function keptWritings(): readonly KeptWriting[] {
  try {
    return kept.parse(JSON.parse(localStorage.getItem(place) ?? "[]"));
  } catch {
    return [];
  }
}

/** What is written for a file, as it was left: `known` are the corrections the server has. */
export function writingLeft(id: string, known: readonly Correction[]): Written {
  const left = keptWritings().find((one) => one.id === id);
  return { corrections: left?.unsent ?? known, drafts: new Map((left?.drafts ?? []).map((draft) => [cellKey(draft), draft])) };
}

/** Keeps what is written for a file; forgets the file when there is nothing. */
export function keepWriting({ id, name }: { readonly id: string; readonly name: string }, { corrections, drafts }: Written, isSent: boolean): void {
  const count = new Set([...corrections.map(cellKey), ...drafts.keys()]).size;
  const writing = { id, name, unsent: isSent ? null : corrections, drafts: [...drafts.values()], count };
  put(count === 0 && isSent ? [] : [writing], id);
}

/** Forgets what is written for a file: it is imported or put away. */
export function forgetWriting(id: string): void {
  put([], id);
}

function put(first: readonly KeptWriting[], id: string): void {
  const others = keptWritings().filter((one) => one.id !== id);
  try {
    localStorage.setItem(place, JSON.stringify([...first, ...others].slice(0, mostFiles)));
  } catch {
    // A browser that keeps nothing still sends what is typed to the server.
  }
}
