import { type Column, columns, danishWords, fileWords, requiredColumns, type WordColumn } from "@hoest/shared/file-words";
import { useState } from "react";
import buttons from "../ui/Buttons.module.css";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { Section } from "../ui/Section.tsx";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./ColumnHelp.module.css";
import { exampleFile } from "./example-file.ts";
import { ShowAll } from "./ShowAll.tsx";
import type { ImportWriter } from "./writer.ts";

/** What a file must look like: every column with what to write in it, and a file to begin from. */
export function ColumnHelp({ write }: { readonly write: ImportWriter }) {
  const { format } = write.words.imports;
  const [isWhole, setIsWhole] = useState(false);
  const others = columns.filter((column) => !requiredColumns.includes(column));
  return (
    <Section title={format.title} note={format.note}>
      <p className={styles["example"]}>
        <button type="button" className={buttons["plain"]} onClick={() => save(exampleFile(), format.exampleName)}>{format.example}</button>
      </p>
      <ScrollRegion label={write.words.screen.table.region(format.title)}>
        <table className={`${table["table"]} ${styles["table"]}`}>
          <caption><Unseen>{format.title}</Unseen></caption>
          <thead><tr><th scope="col">{format.column}</th><th scope="col">{format.content}</th></tr></thead>
          <tbody>{[...requiredColumns, ...(isWhole ? others : [])].map((column) => <ColumnRow key={column} column={column} write={write} />)}</tbody>
        </table>
      </ScrollRegion>
      {!isWhole && <ShowAll text={format.more} onAll={() => setIsWhole(true)} />}
    </Section>
  );
}

function ColumnRow({ column, write }: { readonly column: Column; readonly write: ImportWriter }) {
  const { format } = write.words.imports;
  return (
    <tr>
      <th scope="row">
        <code lang="da">{column}</code>
        {requiredColumns.includes(column) && <span className={table["below"]}>{format.required}</span>}
      </th>
      <td>
        {format.columns[column]} {isWordColumn(column) && <span lang="da" className={styles["words"]}>{format.oneOf(danishWords(column).join(", "))}</span>}
      </td>
    </tr>
  );
}

function isWordColumn(column: Column): column is Column & WordColumn {
  return Object.hasOwn(fileWords, column);
}

/** Hands a text to the browser as a file to keep. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
