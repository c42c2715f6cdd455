import { allocations } from "@hoest/db/questions/allocations";
import { benefitsOfCase } from "@hoest/db/questions/benefits-of-case";
import { stagesOfCases } from "@hoest/db/questions/stage-of-case";
import type { Db } from "@hoest/db/tables";
import { caseFigures, hasNamelessSavings, reckoned } from "@hoest/shared/business-case";
import { defaultThrough, type FiscalYear, type IsoDate } from "@hoest/shared/fiscal-year";
import { planGaps } from "@hoest/shared/harvest-plan";
import { poolMovements } from "@hoest/shared/pool-movements";
import { framesAsked, type PoolFrameYears, poolYears } from "@hoest/shared/pool-years";
import { conversionFor } from "@hoest/shared/portfolio";
import { isOpenToOwner } from "@hoest/shared/stage";
import { askDraft, isPriced, keepsRule } from "./ask-business-case.ts";
import { askSettings } from "./ask-pools.ts";
import { type AskedRegister, askKnown } from "./ask-portfolio.ts";

interface ProposalsAsked {
  readonly priceLevel: FiscalYear;
  readonly today: IsoDate;
}

/** Every idea and proposal: what it asks of the pool, what it promises, what it alone would leave in each frame, and whether it keeps the payback rule.
 *  Amounts of a case are in its own prices, those of frames in the prices asked for; a case in prices without an index leaves nobody knows what. */
export async function askProposals(db: Db, { priceLevel, today }: ProposalsAsked) {
  const known = await askKnown(db, { asOf: null, today });
  const stages = await stagesOfCases(db);
  const left = await leftOf(db, known, { priceLevel, today });
  const open = known.investments.filter(({ id }) => isOpenToOwner(stages.get(id)?.stage ?? "proposed"));
  const proposals = await Promise.all(open.map(async ({ id, poolId, code, title, department, committee, pool, horizonYears }) => {
    const benefits = await benefitsOfCase(db, id);
    const draft = await askDraft(db, { id, today }, benefits, known);
    const { paybackYears } = await askSettings(db, { id: poolId, horizonYears }, today);
    const { payback, presentValue, cost, gain, net, costByFrame } = reckoned(draft, benefits, horizonYears);
    const convert = conversionFor(known.prices.length === 0 ? null : priceLevel, known.prices);
    const costs = () => caseFigures(draft, []).map(({ frame, year, amount }) => ({ frame, year, amount: convert(amount, frame, draft.priceLevel) }));
    return {
      code, title, department, committee, pool, stage: stages.get(id)?.stage ?? "proposed", priceLevel: draft.priceLevel,
      payback, presentValue, cost, gain, net, costByFrame, paybackYears, keepsPaybackRule: keepsRule(payback, paybackYears),
      frames: isPriced(draft, known) ? framesAsked(left(poolId), costs()) : null,
      missing: planGaps(benefits, hasNamelessSavings(draft)).length,
    };
  }));
  return { proposals, priceLevel };
}

/** What each pool has over the years, reckoned once for each. */
async function leftOf(db: Db, known: AskedRegister, { priceLevel, today }: ProposalsAsked): Promise<(poolId: number) => PoolFrameYears[]> {
  const recorded = await allocations(db, null);
  const convert = conversionFor(known.prices.length === 0 ? null : priceLevel, known.prices);
  const pools = new Map<number, PoolFrameYears[]>();
  return (poolId) => {
    const years = pools.get(poolId) ?? poolYears(poolMovements(known, recorded, { poolId, through: defaultThrough(today), convert }));
    pools.set(poolId, years);
    return years;
  };
}
