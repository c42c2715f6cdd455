import { Refusal } from "./problem.ts";

/** Refuses a list that says one thing twice, at the field of the second. */
export function demandDistinct(keys: readonly (string | number)[], fieldOf: (index: number) => string): void {
  const seen = new Set<string | number>();
  keys.forEach((key, index) => {
    if (seen.has(key)) throw new Refusal("wrong-field", { field: fieldOf(index), fault: "repeated", found: String(key).slice(0, 80) });
    seen.add(key);
  });
}
