import type { IsoDate } from "./fiscal-year.ts";

/** A decision as it is written in minutes: who decided, when, and where it can be read. */
export interface DecisionFacts {
  readonly body: string;
  readonly date: IsoDate;
  readonly item: string | null;
  readonly caseNumber: string | null;
  readonly link: string | null;
}

/** What a decision is known by, as Danish minutes name it: body, date and agenda item. Two with one name in one pool are one decision. */
export function decisionName({ body, date, item }: Pick<DecisionFacts, "body" | "date" | "item">): string {
  const [year, month, day] = date.split("-");
  return `${body} ${day}-${month}-${year}${item === null ? "" : `, pkt. ${item}`}`;
}
