import type { ImportPreview, RowOutcome } from "@hoest/shared/import-preview";
import { changingRows } from "./preview-rows.ts";
import type { ImportWriter } from "./writer.ts";

type Counted = Pick<ImportPreview, "counts" | "isImportedBefore" | "choices">;

// What a person came for first, what stands in the way last.
const told: readonly RowOutcome[] = ["new", "changed", "same", "left-out", "wrong"];

/** What the file would do, in one or two sentences. */
export function headlineOf(preview: Counted, write: ImportWriter): string {
  const { headline } = write.words.imports;
  const { counts } = preview;
  const all = told.reduce((sum, outcome) => sum + counts[outcome], 0);
  const parts = told.filter((outcome) => counts[outcome] > 0).map((outcome) => headline.part[outcome](write.count(counts[outcome]), counts[outcome] === 1));
  const sentence = headline.counts(write.count(all), all === 1, listed(parts, headline.and));
  if (counts.wrong > 0) return `${sentence} ${headline.fix(write.count(counts.wrong), counts.wrong === 1)}`;
  return nothingToAdd(preview, write) === null ? `${sentence} ${headline.notYet}` : `${headline.nothing}. ${sentence}`;
}

/** Why importing the file would add nothing; null when it would add something or cannot be imported yet. */
export function nothingToAdd({ counts, isImportedBefore, choices }: Counted, write: ImportWriter): string | null {
  const { same } = write.words.imports;
  if (counts.wrong > 0) return null;
  if (isImportedBefore && choices.mode === "changes") return same.changes;
  if (changingRows({ counts }) > 0) return null;
  if (counts["left-out"] > 0) return same.olderOnly;
  return isImportedBefore ? same.before : same.held;
}

function listed(parts: readonly string[], and: (first: string, last: string) => string): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : and(parts.slice(0, -1).join(", "), last);
}
