import type { FileCell } from "@hoest/shared/csv";
import type { ReactNode } from "react";

/** What rows can be put in order by; nothing comes last whichever way. */
export type SortValue = string | number | null;

/** One column of a table that can be put in order, chosen and saved. */
export interface Column<Row> {
  readonly id: string;
  readonly name: string;
  /** The name in a file, where no caption says what amounts are in; its name on screen when left out. */
  readonly fileName?: string;
  readonly look: "text" | "date" | "number" | "drawing";
  readonly value: (row: Row) => SortValue;
  readonly show: (row: Row) => ReactNode;
  /** What a file holds; a drawing has nothing to save. */
  readonly file?: (row: Row) => FileCell;
  readonly total?: { readonly show: ReactNode; readonly file: FileCell };
  /** Whether it is shown until someone chooses. */
  readonly isUsual: boolean;
  /** Whether it names the row; that column is always there. */
  readonly isRowName?: boolean;
  /** The column that shows it too, under its own: a file has it whenever that one is shown. */
  readonly shownIn?: string;
}

/** What of a table stands in the address. */
export interface TableTexts {
  readonly sort?: string | undefined;
  readonly columns?: string | undefined;
}

/** The column rows are put in order by, and which way. */
export interface Sort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** A sort as an address has it: the column's id, after a minus when the greatest comes first. Null when it names no column. */
export function readSort(text: string | undefined, columns: readonly Pick<Column<never>, "id">[]): Sort | null {
  const isDescending = text?.startsWith("-") ?? false;
  const id = isDescending ? text?.slice(1) : text;
  const found = columns.find((column) => column.id === id);
  return found ? { column: found.id, isDescending } : null;
}

/** A sort as the address shall have it. */
export function sortText({ column, isDescending }: Sort): string {
  return `${isDescending ? "-" : ""}${column}`;
}

/** The sort that follows when someone asks for a column: numbers begin with the greatest, words with A; asking again turns it. */
export function nextSort(now: Sort | null, { id, look }: Pick<Column<never>, "id" | "look">): Sort {
  if (now?.column === id) return { column: id, isDescending: !now.isDescending };
  return { column: id, isDescending: look === "number" || look === "date" };
}

/** Compares two values, words as Danes order them; numbers within words by their size. */
export function compareValues(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return danish.compare(String(one), String(other));
}

const danish = new Intl.Collator("da", { numeric: true });

/** The columns to show: those an address names, in the table's own order; the usual ones when it names none that exist. The one in order is always there. */
export function readColumns<Row>(text: string | undefined, columns: readonly Column<Row>[], sort: Sort | null = null): readonly Column<Row>[] {
  const asked = new Set(text?.split(".") ?? []);
  const isAsked = columns.some(({ id }) => asked.has(id));
  return columns.filter(({ id, isUsual, isRowName }) => isRowName || id === sort?.column || (isAsked ? asked.has(id) : isUsual));
}

/** The columns of a file: those shown, and those whose values stand within one that is shown. */
export function columnsInFile<Row>(columns: readonly Column<Row>[], shown: readonly Column<Row>[]): readonly Column<Row>[] {
  const ids = new Set(shown.map(({ id }) => id));
  return columns.filter(({ id, shownIn }) => ids.has(id) || (shownIn !== undefined && ids.has(shownIn)));
}

/** A choice of columns as the address shall have it; nothing when it is the usual one. */
export function columnsText<Row>(ids: ReadonlySet<string>, columns: readonly Column<Row>[]): string | undefined {
  const isUsual = columns.every((column) => column.isRowName || column.isUsual === ids.has(column.id));
  return isUsual ? undefined : columns.filter(({ id, isRowName }) => isRowName || ids.has(id)).map(({ id }) => id).join(".");
}
