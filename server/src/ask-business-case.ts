import { storedDraft } from "@hoest/db/business-cases";
import { caseByCode } from "@hoest/db/cases";
import { type BenefitOfCase, benefitsOfCase } from "@hoest/db/questions/benefits-of-case";
import { stageOfCase } from "@hoest/db/questions/stage-of-case";
import type { Db } from "@hoest/db/tables";
import { type BusinessCase, caseFigures, reckoned } from "@hoest/shared/business-case";
import { caseFromCells } from "@hoest/shared/case-statements";
import { pricedYears } from "@hoest/shared/file-prices";
import { type IsoDate, yearOf } from "@hoest/shared/fiscal-year";
import { conversionTo } from "@hoest/shared/price-level";
import { isGranted } from "@hoest/shared/stage";
import { askLeft, askSettings } from "./ask-pools.ts";
import { type AskedRegister, askKnown } from "./ask-portfolio.ts";

/** A case's grid as it now is: the stored draft, else what the ledger holds, else nothing in this year's prices. */
export async function askDraft(
  db: Db, { id, today }: { readonly id: number; readonly today: IsoDate }, benefits: readonly BenefitOfCase[], known?: AskedRegister,
): Promise<BusinessCase & { readonly isDraft: boolean }> {
  const stored = await storedDraft(db, id);
  if (stored) return { ...stored, isDraft: true };
  const { cells, prices } = known ?? (await askKnown(db, { asOf: null, today }));
  const held = caseFromCells(cells.filter(({ investmentId }) => investmentId === id), benefits, (year) => conversionTo(year, prices));
  return { ...(held ?? { priceLevel: yearOf(today), lines: [] }), isDraft: false };
}

/** A case's grid with what it comes to, whether it keeps the payback rule and, before a grant, what it would leave in the pool. Call it within one reading. */
export async function askBusinessCase(db: Db, code: string, today: IsoDate) {
  const { id, poolId, version } = await caseByCode(db, code);
  const known = await askKnown(db, { asOf: null, today });
  const benefits = await benefitsOfCase(db, id);
  const draft = await askDraft(db, { id, today }, benefits, known);
  const horizonYears = known.investments.find((one) => one.id === id)?.horizonYears ?? 1;
  const { paybackYears } = await askSettings(db, { id: poolId, horizonYears }, today);
  const reckoning = reckoned(draft, benefits, horizonYears);
  const costs = caseFigures(draft, []);
  const { stage } = await stageOfCase(db, id);
  return {
    version, ...draft, horizonYears, paybackYears,
    benefits: benefits.map(({ name, frame, nature, isRecurring }) => ({ name, frame, nature, isRecurring })),
    keepsPaybackRule: keepsRule(reckoning.payback, paybackYears),
    reckoning,
    frames: isGranted(stage) || !isPriced(draft, known) ? null : await askLeft(db, { poolId, today, priceLevel: draft.priceLevel, without: id }, costs),
    priceLevels: pricedYears(known.prices),
  };
}

/** Whether a case has paid for itself within the years a pool allows; null where the pool has no such rule. */
export function keepsRule(payback: number | null, paybackYears: number | null): boolean | null {
  return paybackYears === null ? null : payback !== null && payback <= paybackYears;
}

/** Whether amounts can be restated in a draft's prices: without an index for them nobody can say what is left. */
export function isPriced({ priceLevel }: BusinessCase, { prices }: AskedRegister): boolean {
  return prices.length === 0 || pricedYears(prices).includes(priceLevel);
}
