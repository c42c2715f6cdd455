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
  const inFile = new Map<string, StatedIndex>();
  const added: StatedIndex[] = [];
  const changed: ChangedIndex[] = [];
  const wrong: RowError[] = [];
  for (const one of stated) {
    const twin = inFile.get(statementOf(one));
    inFile.set(statementOf(one), one);
    if (twin && twin.index !== one.index) wrong.push(twoValues(one, twin));
    const before = known.filter((other) => nameOf(other) === nameOf(one));
    const newest = before.at(-1);
    if (twin || before.some((other) => other.index === one.index && other.knownOn === one.knownOn) || newest?.index === one.index) continue;
    if (!newest) added.push(one);
    else changed.push({ ...one, knownOn: changedOn(one, newest, today), before: newest.index });
  }
  return { added: [...added, ...changed], changed, wrong };
}

/** A change is known from its date, or from today: earlier than what it replaces, it would change what was known then. */
function changedOn(one: StatedIndex, newest: KnownIndex, today: IsoDate): IsoDate {
  return one.knownOn !== null && one.knownOn > (newest.knownOn ?? "") ? one.knownOn : today;
}

function twoValues(one: StatedIndex, twin: StatedIndex): RowError {
  return { row: one.row, column: "indeks", code: "two-values", details: { found: one.index / 1e6, before: twin.index / 1e6 } };
}

function statementOf(one: StatedIndex): string {
  return `${nameOf(one)} ${one.knownOn}`;
}

function nameOf({ frame, year }: PriceIndex): string {
  return `${frame} ${year}`;
}
