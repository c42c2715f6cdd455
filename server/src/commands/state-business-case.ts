import { saveDraft } from "@hoest/db/business-cases";
import type { Db } from "@hoest/db/tables";
import type { BusinessCase } from "@hoest/shared/business-case";
import { demandDistinct } from "@hoest/shared/distinct";
import { type CaseActing, type CaseOutcome, contentHash, inCaseAct } from "../case-act.ts";

/** Stores the draft of a business case in place of the one before. Refuses a line or a year twice, and a gain that the case does not have. */
export function stateBusinessCase(outer: Db, acting: CaseActing, draft: BusinessCase): Promise<CaseOutcome> {
  const act = { name: "state-business-case", asked: { content: contentHash(draft) }, permission: "changeCase" } as const;
  return inCaseAct(outer, acting, act, async (db, { id }) => {
    const lines = draft.lines.map((line) => JSON.stringify([line.figure, line.figure === "cost" ? line.frame : line.benefit]));
    demandDistinct(lines, (index) => `lines.${index}`);
    for (const [line, { amounts }] of draft.lines.entries()) demandDistinct(amounts.map(({ year }) => year), (index) => `lines.${line}.amounts.${index}.year`);
    await saveDraft(db, id, draft);
    return {};
  });
}
