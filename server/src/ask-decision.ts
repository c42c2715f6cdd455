import { type DecisionEntry, decisions, entriesOfDecision } from "@hoest/db/questions/decisions";
import { grantings } from "@hoest/db/questions/grantings";
import { prices } from "@hoest/db/questions/prices";
import type { Db } from "@hoest/db/tables";
import { didWhat } from "@hoest/shared/decided";
import { frames, kinds } from "@hoest/shared/entry";
import type { FiscalYear, IsoDate } from "@hoest/shared/fiscal-year";
import { total } from "@hoest/shared/money";
import { conversionFor } from "@hoest/shared/portfolio";
import type { Conversion } from "@hoest/shared/price-level";
import { Refusal } from "@hoest/shared/problem";

/** One decision: what it did to which case, its entries, and their sums by kind and frame, as recorded and in a year's prices. Refuses a number nobody gave. */
export async function askDecision(db: Db, id: number, { asOf, priceLevel }: { readonly asOf: IsoDate | null; readonly priceLevel: FiscalYear }) {
  const decision = (await decisions(db)).find((one) => one.id === id);
  if (!decision) throw new Refusal("no-such-decision");
  const entries = (await entriesOfDecision(db, id)).filter(({ knownOn }) => asOf === null || knownOn <= asOf);
  const revising = new Set((await grantings(db)).filter(({ decisionId, isRevision }) => isRevision && decisionId === id).map(({ act }) => act));
  const convert = conversionFor(priceLevel, await prices(db, asOf));
  return {
    ...decision, priceLevel,
    did: didWhat(entries.map((entry) => ({ ...entry, isRevision: revising.has(entry.act) }))),
    totals: totalsOf(entries, convert),
    rows: entries.map(({ act: _, title: __, knownOn: ___, ...entry }) => entry),
  };
}

function totalsOf(entries: readonly DecisionEntry[], convert: Conversion) {
  return kinds.flatMap((kind) => frames.flatMap((frame) => {
    const own = entries.filter((entry) => entry.kind === kind && entry.frame === frame);
    if (own.length === 0) return [];
    const recorded = [...Map.groupBy(own, ({ priceLevel }) => priceLevel)].sort(([one], [other]) => one - other)
      .map(([priceLevel, level]) => ({ priceLevel, amount: total(level.map(({ amount }) => amount)) }));
    return [{ kind, frame, recorded, amount: total(recorded.map((one) => convert(one.amount, frame, one.priceLevel))) }];
  }));
}
