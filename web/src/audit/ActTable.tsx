import type { AuditedAct } from "../api/audit.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import { ActRow } from "./ActRow.tsx";
import type { AuditSearch } from "./search.ts";
import type { AuditWriter } from "./writer.ts";

interface ActTableProps {
  readonly acts: readonly AuditedAct[];
  readonly texts: SearchTexts & AuditSearch;
  readonly writer: AuditWriter;
}

/** Acts one under the other. */
export function ActTable({ acts, texts, writer }: ActTableProps) {
  const { own, write: { words: { screen } } } = writer;
  const { columns } = own;
  return (
    <ScrollRegion label={screen.table.region(own.table)}>
      <table className={table["table"]}>
        <caption><Unseen>{own.table}</Unseen></caption>
        <thead>
          <tr>
            <th scope="col" className={table["number"]}>{columns.number}</th>
            {([columns.at, columns.who, columns.what, columns.outcome]).map((name) => <th key={name} scope="col">{name}</th>)}
          </tr>
        </thead>
        <tbody>{acts.map((one) => <ActRow key={one.number} one={one} texts={texts} writer={writer} />)}</tbody>
      </table>
    </ScrollRegion>
  );
}
