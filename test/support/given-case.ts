import { inKroner } from "@hoest/shared/amount-text";
import type { Nature } from "@hoest/shared/entry";
import type { Ore } from "@hoest/shared/money";
import type { FileRow } from "./given-file.ts";

type ByYear = Readonly<Record<number, Ore>>;

/** One investment with one gain, as amounts by year; everything is known on the same day. */
export interface Case {
  readonly code?: string;
  readonly department?: string;
  readonly benefit?: string;
  readonly nature?: Nature;
  readonly frame?: string;
  readonly knownOn?: string;
  readonly allocated?: ByYear;
  readonly committed?: ByYear;
  readonly spent?: ByYear;
  readonly expected?: ByYear;
  readonly recurring?: ByYear;
  readonly forecast?: ByYear;
  readonly realised?: ByYear;
  readonly harvested?: ByYear;
  readonly waived?: ByYear;
}

const posts = {
  allocated: { post: "afsat" }, committed: { post: "bevilget" }, spent: { post: "forbrug" }, expected: { post: "forventet" },
  recurring: { post: "forventet", varighed: "varig" }, forecast: { post: "prognose" }, realised: { post: "realiseret" }, harvested: { post: "høstet" },
  waived: { post: "frafaldet", årsag: "beholdt efter aftale" },
} as const satisfies Partial<Record<keyof Case, FileRow>>;

/** A case as rows of an entries file, in kroner. */
export function rowsOfCase(given: Case): FileRow[] {
  const { code = "I-01", department = "Børn og Unge", benefit = "Færre anbringelser", nature = "cashable", frame = "service", knownOn } = given;
  return (["allocated", "committed", "spent", "expected", "recurring", "forecast", "realised", "harvested", "waived"] as const).flatMap((figure) => {
    const isOfBenefit = !["allocated", "committed", "spent"].includes(figure);
    return Object.entries(given[figure] ?? {}).map(([year, amount]) => ({
      ...posts[figure], år: year, beløb: inKroner(amount, "da"), ramme: frame, forvaltning: department,
      ...(figure === "allocated" ? {} : { investering: code }),
      ...(isOfBenefit ? { gevinst: benefit, art: nature } : {}),
      ...(knownOn === undefined ? {} : { dato: knownOn }),
    }));
  });
}
