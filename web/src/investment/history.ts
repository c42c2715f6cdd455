import type { Nature } from "@hoest/shared/entry";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { nothing, type Ore, total } from "@hoest/shared/money";
import { type RunningLevel, runningLevels } from "@hoest/shared/running-levels";
import type { InvestmentAnswer, InvestmentEntry } from "../api/investments.ts";
import { type CaseFigure, caseFigures, isInFigure, kindsOf } from "./case-figures.ts";
import type { InvestmentSearch } from "./search.ts";
import { settledParts, settledWays } from "./settled-parts.ts";
import { isWithin, type YearsAsked } from "./years-asked.ts";

/** A row of the history: an entry, what it moved its figure from and to, and whether it was part of the promise. */
export interface HistoryRow extends RunningLevel {
  readonly entry: InvestmentEntry;
  readonly isPromise: boolean;
}

/** What of the history is looked at; null is everything. */
export interface HistoryFilters {
  readonly figure: CaseFigure | null;
  readonly years: YearsAsked | null;
  readonly benefit: string | null;
  readonly find: string;
}

/** What an address looks for in the history: a year, or all years through one after a minus; what means nothing looks for nothing. */
export function readHistoryFilters({ figure, year, benefit, find = "" }: InvestmentSearch): HistoryFilters {
  const [, minus, digits] = /^(-?)(\d{4})$/.exec(year ?? "") ?? [];
  const last = digits === undefined ? null : Number(digits);
  return {
    figure: caseFigures.find((one) => one === figure) ?? null,
    years: last === null ? null : { first: minus === "-" ? null : last, last },
    benefit: benefit ?? null,
    find,
  };
}

/** What the register says of benefits. */
type Benefits = readonly { readonly name: string; readonly nature: Nature }[];

/** Every entry known on a date (null: all), with what it moved its figure from and to. */
export function historyRows(entries: readonly InvestmentEntry[], asOf: IsoDate | null): HistoryRow[] {
  const known = entries.filter(({ knownOn }) => asOf === null || knownOn <= asOf);
  const levels = runningLevels(known);
  const grantedOn = known.filter(({ kind }) => kind === "commitment").map(({ knownOn }) => knownOn).toSorted().at(0);
  return known.map((entry) => ({
    entry, ...(levels.get(entry.id) ?? { before: nothing, after: entry.amount }),
    isPromise: entry.kind === "expected" && grantedOn !== undefined && entry.knownOn <= grantedOn,
  }));
}

/** The rows that are looked at. A recurring figure is seen in every year it counts in. */
export function lookedAt(rows: readonly HistoryRow[], { figure, years, benefit, find }: HistoryFilters, benefits: Benefits): HistoryRow[] {
  const natureOf = naturesOf(benefits);
  const wanted = find.toLocaleLowerCase("da").split(/\s+/).filter((word) => word !== "");
  return rows.filter(({ entry, isPromise }) => {
    const text = textOf(entry);
    return (figure === null || isInFigure(figure, entry.kind, natureOf(entry.benefit)))
      && (figure !== "promised" || isPromise)
      && (years === null || (entry.year <= years.last && (years.first === null || entry.year >= years.first || entry.isRecurring)))
      && (benefit === null || entry.benefit === benefit)
      && wanted.every((word) => text.includes(word));
  });
}

/** A part of a figure: what was recorded in one year's prices, and what that is in the prices shown. */
export interface FigurePart {
  readonly kind: InvestmentEntry["kind"];
  readonly priceLevel: number;
  readonly recorded: Ore;
  readonly amount: Ore;
}

/** What of an answer a figure is put together from. */
interface Parted extends Pick<InvestmentAnswer, "cells"> {
  readonly benefits: Benefits;
  readonly figures: Pick<InvestmentAnswer["figures"], "through">;
}

/** What the figure looked at is made of, kind by kind and price level by price level. */
export function figureParts(answer: Parted, { figure, years, benefit }: HistoryFilters): FigurePart[] {
  if (figure === null || figure === "promised") return [];
  const natureOf = naturesOf(answer.benefits);
  const isCounted = figure === "outlook" ? isInOutlook(answer) : () => true;
  const counted = answer.cells.filter((cell) =>
    isInFigure(figure, cell.kind, natureOf(cell.benefit)) && isWithin(cell.year, years) && (benefit === null || cell.benefit === benefit) && isCounted(cell));
  return kindsOf[figure].flatMap((kind) => {
    const byPrices = Map.groupBy(counted.filter((cell) => cell.kind === kind), ({ priceLevel }) => priceLevel);
    return [...byPrices].toSorted(([one], [other]) => one - other).map(([priceLevel, part]) => ({
      kind, priceLevel, recorded: total(part.map(({ recorded }) => recorded)), amount: total(part.map(({ amount }) => amount)),
    }));
  }).filter(({ recorded, amount }) => recorded !== 0 || amount !== 0);
}

/** Whether a cell counts in the outlook: realised through the accounts, after them the forecast where there is one, else what was expected. */
function isInOutlook({ cells, figures: { through } }: Parted): (cell: InvestmentAnswer["cells"][number]) => boolean {
  const nameOf = ({ benefit, year }: InvestmentAnswer["cells"][number]) => JSON.stringify([benefit, year]);
  const forecast = new Set(cells.filter(({ kind }) => kind === "forecast").map(nameOf));
  return (cell) => {
    if (cell.year <= through) return cell.kind === "realised";
    return cell.kind === (forecast.has(nameOf(cell)) ? "forecast" : "expected");
  };
}

/** The figure looked at, in øre; null when what is looked at is not one figure. */
export function figureAmount(answer: Pick<InvestmentAnswer, "years" | "cells" | "benefits" | "figures">, filters: HistoryFilters): Ore | null {
  const { figure, years, benefit } = filters;
  if (figure === null) return null;
  const settled = settledWays.find((way) => way === figure);
  if (settled) return total(settledParts(settled, answer, filters).map(({ amount }) => amount));
  if (figure !== "promised") return total(figureParts(answer, filters).map(({ amount }) => amount));
  if (benefit === null) return total(answer.years.filter(({ year }) => isWithin(year, years)).map((year) => year[figure]));
  const found = answer.benefits.find(({ name }) => name === benefit);
  const isThrough = years?.first === null && years.last === answer.figures.through;
  return found && isThrough ? found.figures[figure] : null;
}

function naturesOf(benefits: Benefits): (benefit: string | null) => Nature | null {
  const natures = new Map(benefits.map(({ name, nature }) => [name, nature]));
  return (benefit) => (benefit === null ? null : (natures.get(benefit) ?? null));
}

function textOf({ id, benefit, account, decision, note, recordedBy, year, act }: InvestmentEntry): string {
  return [id, benefit, account, decision, note, recordedBy, year, act].join(" ").toLocaleLowerCase("da");
}
