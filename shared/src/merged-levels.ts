import { figureKey } from "./entry.ts";
import { total } from "./money.ts";
import type { RowError } from "./row-error.ts";
import type { Stated } from "./stating.ts";

/** Statements as the ledger can take them, and the rows that contradict each other. */
export interface Merged {
  readonly merged: Stated[];
  readonly errors: RowError[];
}

/** Rows for the same figure and day add up to its level; they must agree on price level, account and decision. */
export function mergedLevels(statements: readonly Stated[]): Merged {
  const errors: RowError[] = [];
  const merged = sameDay(statements).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    errors.push(...disagreements(group, "pl", ({ priceLevel }) => priceLevel));
    errors.push(...disagreements(group, "konto", ({ account }) => account));
    errors.push(...disagreements(group, "beslutning", ({ decision }) => decision));
    return [{
      ...first,
      rows: group.flatMap(({ rows }) => rows),
      amount: total(group.map(({ amount }) => amount)),
      account: group.find(({ account }) => account !== null)?.account ?? null,
      decision: group.find(({ decision }) => decision !== null)?.decision ?? null,
      note: joined(group.map(({ note }) => note)),
    }];
  });
  return { merged, errors };
}

/** Changes are kept apart, also two alike; those of one figure and day must be in one price level. */
export function separateChanges(statements: readonly Stated[]): Merged {
  return { merged: [...statements], errors: sameDay(statements).flatMap((group) => disagreements(group, "pl", ({ priceLevel }) => priceLevel)) };
}

function sameDay(statements: readonly Stated[]): Stated[][] {
  return [...Map.groupBy(statements, (stated) => `${stated.knownOn} ${figureKey(stated)}`).values()];
}

/** Errors at the rows of a group that say something else than the first that says anything. */
function disagreements(group: readonly Stated[], column: "pl" | "konto" | "beslutning", saidBy: (stated: Stated) => string | number | null): RowError[] {
  const agreed = group.map(saidBy).find((said) => said !== null);
  const code = column === "pl" ? "two-price-levels" : "two-values";
  return group.flatMap((stated) => {
    const found = saidBy(stated);
    if (found === null || found === agreed) return [];
    return stated.rows.map((row) => ({ row, column, code, details: { found, before: agreed ?? "" } }) as const);
  });
}

function joined(notes: readonly (string | null)[]): string | null {
  const texts = [...new Set(notes.filter((note) => note !== null))].sort();
  return texts.length === 0 ? null : texts.join(" · ");
}
