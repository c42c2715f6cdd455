import { type AmountRead, readAmount, type Unit } from "@hoest/shared/amount-text";
import { columnNamed } from "@hoest/shared/file-words";
import type { ImportPreview } from "@hoest/shared/import-preview";

/** An amount of the file as it stands there, and as it would be read in each unit. */
export interface Example {
  readonly place: "first" | "largest";
  readonly row: number;
  readonly text: string;
  readonly read: Readonly<Record<Unit, AmountRead>>;
}

/** The first amount of a file and its largest, so that a person sees what a unit makes of them; fewer when there are fewer. */
export function choiceExamples({ cells }: Pick<ImportPreview, "cells">): readonly Example[] {
  const column = (cells[0] ?? []).findIndex((name) => columnNamed(name) === "beløb");
  const amounts = cells.flatMap((row, index) => {
    const text = index === 0 ? "" : (row[column] ?? "").trim();
    const size = sizeOf(text);
    return size === null ? [] : [{ row: index + 1, text, size }];
  });
  const [first] = amounts;
  if (!first) return [];
  const largest = amounts.reduce((most, one) => (one.size > most.size ? one : most), first);
  return largest.size > first.size ? [example("first", first), example("largest", largest)] : [example("first", first)];
}

function example(place: Example["place"], { row, text }: { readonly row: number; readonly text: string }): Example {
  return { place, row, text, read: { kr: readAmount(text, "kr"), t: readAmount(text, "t"), mio: readAmount(text, "mio") } };
}

/** How large a text's amount is; null when it is none. Millions have room for every decimal, kroner for every digit before them. */
function sizeOf(text: string): number | null {
  const inMillions = readAmount(text, "mio");
  if ("amount" in inMillions) return Math.abs(inMillions.amount);
  const inKroner = readAmount(text, "kr");
  return "amount" in inKroner ? Math.abs(inKroner.amount) * 1e6 : null;
}
