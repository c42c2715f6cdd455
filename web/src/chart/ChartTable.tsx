import type { ReactNode } from "react";
import type { Writer } from "../language/writer.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import { type ChartData, type ChartRow, cellText } from "./chart-data.ts";

interface ChartTableProps {
  readonly data: ChartData;
  readonly caption: string;
  readonly write: Writer;
  readonly rowName?: ((row: ChartRow) => ReactNode) | undefined;
}

/** A chart's numbers as a table. */
export function ChartTable({ data: { head, columns, rows }, caption, write, rowName }: ChartTableProps) {
  return (
    <ScrollRegion label={write.words.screen.table.region(caption)}>
      <table className={table["table"]}>
        <caption><Unseen>{caption}</Unseen></caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map(({ name }) => <th key={name} scope="col" className={table["number"]}>{name}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{rowName ? rowName(row) : row.name} {row.mark && <span className={table["aside"]}>{row.mark}</span>}</th>
              {columns.map(({ name, kind }, index) => {
                const value = row.values[index] ?? null;
                return <td key={name} className={`${table["number"]} ${value === 0 ? table["zero"] : ""}`}>{cellText(value, kind, write)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
