import type { Frame } from "@hoest/shared/entry";
import { type Figures, sumOfFigures } from "@hoest/shared/figures";
import type { FiscalYear } from "@hoest/shared/fiscal-year";
import { type HarvestStatus, harvestStatusesOf } from "@hoest/shared/harvest-status";
import type { Payback } from "@hoest/shared/payback";
import { type Light, lightOf } from "@hoest/shared/traffic-light";
import type { FiguresAnswer } from "../api/figures.ts";
import type { RegisteredInvestment } from "../api/investments.ts";

/** Someone who owns a case. */
export type Owner = RegisteredInvestment["owners"][number];

/** One case in the list: what the register says of it, and its figures in the frames looked at. */
export interface Case {
  readonly code: string;
  readonly title: string;
  readonly department: string;
  readonly committee: string;
  readonly owners: readonly Owner[];
  readonly since: FiscalYear | null;
  readonly frames: readonly Frame[];
  readonly statuses: readonly HarvestStatus[];
  readonly figures: Figures;
  readonly payback: Payback;
}

/** Which rate a light is of. */
export const lit = ["realisation", "harvest"] as const;
export type Lit = (typeof lit)[number];

/** What is looked for; null is everything. */
export interface Filters {
  readonly find: string;
  readonly committee: string | null;
  readonly frame: Frame | null;
  readonly harvest: HarvestStatus | null;
  readonly light: { readonly of: Lit; readonly light: Light } | null;
  readonly since: FiscalYear | null;
  /** The number of who owns it. */
  readonly owner: number | null;
}

/** The cases of an answer with what the register knows of them. In one frame a case has that frame's figures, and the whole case's payback. */
export function casesOf(answer: Pick<FiguresAnswer, "investments" | "parts">, register: readonly RegisteredInvestment[], frame: Frame | null): Case[] {
  const { investments, parts } = answer;
  const known = new Map(register.map((one) => [one.code, one]));
  const partOf = new Map(parts.map((part) => [part.id, part]));
  return investments.flatMap(({ id, payback, ...whole }) => {
    const part = partOf.get(id);
    const figures = frame === null ? whole : part?.byFrame.find((framed) => framed.frame === frame);
    if (!part || !figures) return [];
    const { title = id, department = "", committee = "", owners = [] } = known.get(id) ?? {};
    return [{
      code: id, title, department, committee, owners, since: part.firstCommitted, frames: part.byFrame.map((framed) => framed.frame),
      statuses: harvestStatusesOf(figures), figures, payback,
    }];
  });
}

/** The cases that are looked for; the frame has been chosen already when they were made. */
export function matching(cases: readonly Case[], { find, committee, harvest, light, since, owner }: Filters): Case[] {
  const wanted = plainText(find).split(" ").filter((word) => word !== "");
  return cases.filter((one) => {
    const text = plainText([one.code, one.title, one.department, one.committee, ...one.owners.map(({ name }) => name)].join(" "));
    return wanted.every((word) => text.includes(word))
      && (committee === null || one.committee === committee)
      && (harvest === null || one.statuses.includes(harvest))
      && (light === null || lightOf(rateOf(one.figures, light.of)) === light.light)
      && (since === null || one.since === since)
      && (owner === null || one.owners.some(({ id }) => id === owner));
  });
}

/** The figures of several cases together, to the øre. */
export function totalsOf(cases: readonly Case[]): Figures {
  return sumOfFigures(cases.map(({ figures }) => figures));
}

/** The rate a light is of. */
export function rateOf({ realisationRate, harvestRate }: Figures, of: Lit): number | null {
  return of === "realisation" ? realisationRate : harvestRate;
}

function plainText(text: string): string {
  return text.toLocaleLowerCase("da").replace(/\s+/g, " ").trim();
}
