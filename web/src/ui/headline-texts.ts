import type { HeadlineTexts } from "@hoest/shared/locale/piece";
import { type Ore, smallestTold } from "@hoest/shared/money";
import type { FiguresAnswer } from "../api/figures.ts";
import type { Writer } from "../language/writer.ts";

type Told = Pick<FiguresAnswer, "through" | "totals"> & { readonly investments: readonly unknown[] };

/** The headline's amounts and rates written out; what there is nothing of is null. */
export function headlineTexts({ through, totals, investments }: Told, write: Writer): HeadlineTexts {
  const told = (amount: Ore, written: (amount: Ore) => string) => (amount >= smallestTold ? written(amount) : null);
  const rate = (share: number | null) => (share === null ? null : write.rate(share));
  const isRevised = Math.abs(totals.promised - totals.expected) >= smallestTold;
  return {
    through: String(through),
    investments: investments.length,
    committed: told(totals.committed, write.amount),
    outlook: told(totals.outlookTotal, write.amount),
    expected: told(totals.expected, write.amount),
    promised: isRevised ? write.brief(totals.promised) : null,
    realised: told(totals.realised, write.brief),
    realisationRate: rate(totals.realisationRate),
    harvested: told(totals.harvested, write.brief),
    harvestRate: rate(totals.harvestRate),
    ahead: told(totals.ahead, write.brief),
    pending: told(totals.pending, write.brief),
  };
}
