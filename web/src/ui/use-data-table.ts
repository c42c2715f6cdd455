import { type ColumnDef, columnVisibilityFeature, createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import { type Column, compareValues, type Sort } from "./data-column.ts";

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, sortedRowModel: createSortedRowModel() });

interface DataTableInput<Row> {
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly sort: Sort | null;
}

/** A table's rows in the order asked for. What is chosen lives in the address, so the table keeps no state of its own. */
export function useDataTable<Row extends object>({ columns, shown, rows, sort }: DataTableInput<Row>) {
  const defined = useMemo(() => columns.map(definitionOf), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: defined,
    data,
    state: {
      sorting: sort ? [{ id: sort.column, desc: sort.isDescending }] : [],
      columnVisibility: Object.fromEntries(columns.map((column) => [column.id, shown.includes(column)])),
    },
  });
  return table.getRowModel().rows.map(({ original }) => original);
}

function definitionOf<Row extends object>({ id, value }: Column<Row>): ColumnDef<typeof features, Row> {
  return {
    id,
    accessorFn: (row) => value(row) ?? undefined,
    sortUndefined: "last",
    sortFn: (one, other) => compareValues(one.getValue(id), other.getValue(id)),
  };
}
