import type { HeadlineTexts } from "@hoest/shared/locale/piece";
import type { Ore } from "@hoest/shared/money";
import type { FiguresAnswer } from "../api/figures.ts";
import type { Writer } from "../language/writer.ts";

// Less than one krone is the rounding of prices, not news.
const smallestTold = 100;

/** The headline's amounts and rates written out; what there is nothing of is null. */
export function headlineTexts({ through, totals }: Pick<FiguresAnswer, "through" | "totals">, write: Writer): HeadlineTexts {
  const told = (amount: Ore, written: (amount: Ore) => string) => (amount >= smallestTold ? written(amount) : null);
  const rate = (share: number | null) => (share === null ? null : write.rate(share));
  return {
    through: String(through),
    committed: told(totals.committed, write.amount),
    expected: told(totals.expected, write.amount),
    realised: told(totals.realised, write.brief),
    realisationRate: rate(totals.realisationRate),
    harvested: told(totals.harvested, write.brief),
    harvestRate: rate(totals.harvestRate),
    ahead: told(totals.ahead, write.brief),
    pending: told(totals.pending, write.brief),
  };
}
