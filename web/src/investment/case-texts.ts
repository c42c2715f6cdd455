import type { CaseTexts } from "@hoest/shared/locale/piece";
import { type Ore, smallestTold } from "@hoest/shared/money";
import type { InvestmentAnswer } from "../api/investments.ts";
import type { Writer } from "../language/writer.ts";

/** The sentence's amounts and rates written out; what there is nothing of is null. */
export function caseTexts({ through, totals }: Pick<InvestmentAnswer["figures"], "through" | "totals">, write: Writer): CaseTexts {
  const told = (amount: Ore, written: (amount: Ore) => string) => (amount >= smallestTold ? written(amount) : null);
  const rate = (share: number | null) => (share === null ? null : write.rate(share));
  return {
    through: String(through),
    committed: told(totals.committed, write.amount),
    expected: told(totals.expected, write.amount),
    promised: totals.promised === totals.expected ? null : write.brief(totals.promised),
    outlook: told(totals.outlookTotal, write.amount),
    realised: told(totals.realised, write.brief),
    realisationRate: rate(totals.realisationRate),
    harvested: told(totals.harvested, write.brief),
    harvestRate: rate(totals.harvestRate),
    ahead: told(totals.ahead, write.brief),
    pending: told(totals.pending, write.brief),
  };
}
