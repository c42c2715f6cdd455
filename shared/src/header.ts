import { Refusal } from "./problem.ts";

/** How a file's first line is read: which column a name means, which must be there, and all that are known. */
export interface HeaderRule<C extends string> {
  readonly named: (name: string) => C | undefined;
  readonly required: readonly C[];
  readonly known: readonly C[];
}

/** Where each column stands, and how many cells a row may have something in. */
export interface Header<C extends string> {
  readonly at: ReadonlyMap<C, number>;
  readonly width: number;
}

/** The columns of a file's first line; refuses an unknown or repeated column, and one that is missing. */
export function readHeader<C extends string>(cells: readonly string[], { named, required, known }: HeaderRule<C>): Header<C> {
  const header = new Map<C, number>();
  cells.forEach((cell, index) => {
    const name = cell.trim();
    if (name === "") return;
    const column = named(name);
    if (column === undefined) throw new Refusal("unknown-column", { column: name.slice(0, 80), known: known.join(", ") });
    if (header.has(column)) throw new Refusal("duplicate-column", { column });
    header.set(column, index);
  });
  const missing = required.filter((column) => !header.has(column));
  if (missing.length > 0) throw new Refusal("missing-columns", { columns: missing.join(", ") });
  return { at: header, width: Math.max(...header.values()) + 1 };
}

/** Whether a row has something written beyond the last named column: a separator too many has moved its cells. */
export function isWiderThan({ width }: Header<string>, cells: readonly string[]): boolean {
  return cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "");
}
