import { type Actor, inOneAct } from "@hoest/db/act";
import { appendEntries } from "@hoest/db/ledger";
import { poolByName } from "@hoest/db/pools";
import { held } from "@hoest/db/questions/held";
import { prices } from "@hoest/db/questions/prices";
import type { Db } from "@hoest/db/tables";
import { poolSubject } from "@hoest/shared/act-name";
import { demandIndexed } from "@hoest/shared/case-statements";
import type { FiscalYear, IsoDate } from "@hoest/shared/fiscal-year";
import type { FrameAmount } from "@hoest/shared/pool-years";
import { Refusal } from "@hoest/shared/problem";
import { type Stated, takeStatements } from "@hoest/shared/stating";
import { contentHash } from "../case-act.ts";
import { type ByDecision, takenDecision } from "../taken-decision.ts";

/** What a decision puts into a pool, frame by frame and year by year; what it takes away is negative. In øre of one year's prices, or of each line's own. */
export interface Allocating extends ByDecision {
  readonly pool: string;
  readonly today: IsoDate;
  readonly priceLevel: FiscalYear | null;
  readonly lines: readonly FrameAmount[];
}

/** Puts money into a pool or moves it between frames, by a decision. Refuses to bring a frame below nothing, two price levels of one figure,
 *  and prices without an index. */
export function allocate(outer: Db, actor: Actor, { pool, today, lines, priceLevel, ...by }: Allocating) {
  const act = { ...actor, name: "allocate", subject: poolSubject(pool), asked: { lines, priceLevel, decision: contentHash(by) } } as const;
  return inOneAct(outer, act, async (db) => {
    const { id: poolId } = await poolByName(db, pool);
    const decision = await takenDecision(db, poolId, by, today);
    const known = await prices(db, null);
    const stated = lines.map(({ frame, year, amount }, row): Stated => ({
      rows: [row], investment: null, poolId, investmentId: null, benefitId: null, kind: "allocation", frame, year, budgetYear: null, destination: null,
      reason: null, isRecurring: false, amount, priceLevel: priceLevel ?? year, knownOn: decision.decidedOn ?? today, account: null,
      decision: decision.name, note: null,
    }));
    for (const one of stated) demandIndexed([one], one.priceLevel, known);
    const { changes, errors } = takeStatements(stated, await held(db, []), { mode: "changes", source: "decision", today, takesOlder: true });
    const [error] = errors;
    const code = error?.code === "below-nothing" ? "below-nothing" : "two-price-levels";
    if (error) throw new Refusal(code, { frame: lines[error.row]?.frame ?? "", ...error.details });
    const added = await appendEntries(db, changes);
    return { decision: { id: decision.id, name: decision.name }, added };
  });
}
