import { type Actor, inOneAct } from "@hoest/db/act";
import { saveBenefits, type WantedBenefit } from "@hoest/db/benefits";
import { addCase } from "@hoest/db/cases";
import { addOwner } from "@hoest/db/owners";
import { poolByName } from "@hoest/db/pools";
import { appendMove } from "@hoest/db/stage-moves";
import type { Db } from "@hoest/db/tables";
import { may, type Person } from "@hoest/shared/access";
import { investmentSubject } from "@hoest/shared/act-name";
import { demandDistinct } from "@hoest/shared/distinct";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { BenefitFacts, CaseFacts } from "@hoest/shared/investment";
import { Refusal } from "@hoest/shared/problem";
import type { Stage } from "@hoest/shared/stage";
import { type CaseOutcome, contentHash } from "../case-act.ts";

/** A case as it is first registered: an idea or a proposal, in a pool, by its code. */
export interface NewCase extends CaseFacts {
  readonly pool: string;
  readonly code: string;
  readonly stage: Stage;
  readonly benefits: readonly BenefitFacts[];
}

/** Registers a case as an idea or a proposal. An owner who does so owns it. Refuses a code that is taken, a pool there is not, and two gains of one name. */
export function registerInvestment(outer: Db, actor: Actor, { by, today, asked }: { by: Person; today: IsoDate; asked: NewCase }): Promise<CaseOutcome> {
  const { pool, code, stage, benefits, ...facts } = asked;
  const content = contentHash({ facts, benefits });
  const act = { ...actor, name: "register-investment", subject: investmentSubject(code), asked: { pool, code, stage, content } } as const;
  return inOneAct(outer, act, async (db) => {
    if (!may.registerCases(by)) throw new Refusal("not-allowed");
    const { id: poolId } = await poolByName(db, pool);
    const added = await addCase(db, { poolId, code }, facts);
    demandDistinct(benefits.map(({ name }) => name), (index) => `benefits.${index}.name`);
    await saveBenefits(db, added.id, benefits.map((benefit): WantedBenefit => ({ ...benefit, id: null })));
    await appendMove(db, { investmentId: added.id, fromStage: null, toStage: stage, movedOn: today, note: null, lost: null });
    if (!by.roles.includes("controller")) await addOwner(db, added.id, by.id);
    return { code, version: added.version, stage };
  });
}
