import type { StatedIndex } from "./file-prices.ts";
import type { IsoDate } from "./fiscal-year.ts";
import type { PriceIndex } from "./price-level.ts";
import type { RowError } from "./row-error.ts";

type KnownIndex = PriceIndex & { readonly knownOn: IsoDate | null };

/** An index that replaces another from a day on. */
export interface ChangedIndex extends StatedIndex {
  readonly knownOn: IsoDate;
  readonly before: number;
}

/** What must be added so that the stated indices hold; the changed ones with what they were, and rows that contradict each other or come too early. */
export function priceChanges(
  stated: readonly StatedIndex[], known: readonly KnownIndex[], today: IsoDate,
): { added: StatedIndex[]; changed: ChangedIndex[]; wrong: RowError[] } {
  const newest = new Map<string, KnownIndex>(known.map((one) => [nameOf(one), one]));
  const inFile = new Map<string, StatedIndex>();
  const added: StatedIndex[] = [];
  const changed: ChangedIndex[] = [];
  const wrong: RowError[] = [];
  for (const one of stated) {
    const twin = inFile.get(nameOf(one));
    if (twin && twin.index !== one.index) {
      wrong.push({ row: one.row, column: "indeks", code: "two-values", details: { found: one.index / 1e6, before: twin.index / 1e6 } });
    }
    inFile.set(nameOf(one), one);
    const before = newest.get(nameOf(one));
    if (before?.index === one.index || twin) continue;
    if (!before) added.push(one);
    else {
      const change = { ...one, knownOn: one.knownOn ?? today, before: before.index };
      added.push(change);
      changed.push(change);
    }
  }
  return { added, changed, wrong };
}

function nameOf({ frame, year }: PriceIndex): string {
  return `${frame} ${year}`;
}
