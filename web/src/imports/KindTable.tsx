import type { ImportPreview } from "@hoest/shared/import-preview";
import { useMemo } from "react";
import { capitalised } from "../language/writer.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { Section } from "../ui/Section.tsx";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import { totalsByKind } from "./kind-totals.ts";
import { repricedRows } from "./preview-rows.ts";
import { type ImportWriter, kroner, signed } from "./writer.ts";

/** What the file's own amounts come to, kind by kind, in its unit and in kroner, and what they would change. */
export function KindTable({ preview, write }: { readonly preview: ImportPreview; readonly write: ImportWriter }) {
  const { imports: { totals: words }, ledger, notation } = write.words;
  const totals = useMemo(() => totalsByKind(preview), [preview]);
  const { choices: { unit }, counts: { wrong } } = preview;
  const repriced = repricedRows(preview);
  const note = [
    words.note, wrong > 0 && words.noteWrong(write.count(wrong), wrong === 1), repriced > 0 && words.repriced(write.count(repriced), repriced === 1),
  ].filter((sentence) => sentence !== false).join(". ");
  const isInKroner = unit === "kr";
  return (
    <Section title={words.title} note={note}>
      <ScrollRegion label={write.words.screen.table.region(words.title)}>
        <table className={table["table"]}>
          <caption><Unseen>{words.title}</Unseen></caption>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col" className={table["number"]}>{words.rows}</th>
              {!isInKroner && <th scope="col" className={table["number"]}>{words.file(notation.unit[unit])}</th>}
              <th scope="col" className={table["number"]}>{words.kroner}</th>
              <th scope="col" className={table["number"]}>{words.change}</th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ kind, rows, stated, change }) => (
              <tr key={kind}>
                <th scope="row">{capitalised(ledger.kind[kind])}</th>
                <td className={table["number"]}>{write.count(rows)}</td>
                {!isInKroner && <td className={table["number"]}>{write.inUnit(stated, unit)}</td>}
                <td className={table["number"]}>{kroner(stated, write)}</td>
                <td className={`${table["number"]} ${change === 0 ? table["zero"] : ""}`}>{signed(change, write)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}
