import type { Kind, Nature } from "@hoest/shared/entry";
import type { Words } from "../language/danish.ts";
import type { CaseWords } from "./writer.ts";

/** The figures of a case that one can ask the origin of. */
export const caseFigures = [
  "committed", "spent", "promised", "expected", "forecast", "outlook", "realised", "harvested", "waived", "pending", "ahead", "societal",
] as const;
export type CaseFigure = (typeof caseFigures)[number];

/** The kinds of entries a figure is made of. */
export const kindsOf: Readonly<Record<CaseFigure, readonly Kind[]>> = {
  committed: ["commitment"],
  spent: ["spend"],
  promised: ["expected"],
  expected: ["expected"],
  forecast: ["forecast"],
  outlook: ["realised", "forecast", "expected"],
  realised: ["realised"],
  harvested: ["harvest"],
  waived: ["waiver"],
  pending: ["realised", "harvest", "waiver"],
  ahead: ["realised", "harvest"],
  societal: ["realised"],
};

/** Whether entries of a kind, of a benefit of a nature, count in a figure. */
export function isInFigure(figure: CaseFigure, kind: Kind, nature: Nature | null): boolean {
  if (!kindsOf[figure].includes(kind)) return false;
  if (nature === null || kind === "harvest" || kind === "waiver" || figure === "forecast") return true;
  if (figure === "societal") return nature === "societal";
  const isSettled = figure === "waived" || figure === "pending" || figure === "ahead";
  return isSettled ? nature === "cashable" : nature !== "societal";
}

/** What a figure of a case is called. */
export function figureName(figure: CaseFigure, { figure: names, ledger }: Words, { years }: CaseWords): string {
  if (figure === "outlook") return years.outlook;
  return figure === "forecast" ? ledger.kind.forecast : names[figure];
}
