import { Link } from "@tanstack/react-router";
import type { ActAnswer } from "../api/audit.ts";
import { capitalised } from "../language/writer.ts";
import { AmountText } from "../ui/AmountText.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { Section } from "../ui/Section.tsx";
import { type SearchTexts, searchTexts } from "../ui/settings.ts";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./ActPage.module.css";
import type { AuditWriter } from "./writer.ts";

interface ActEntriesProps {
  readonly entries: ActAnswer["entries"];
  readonly texts: SearchTexts;
  readonly writer: AuditWriter;
}

/** The entries an act wrote, or the first of them, each with its link in the chain. */
export function ActEntries({ entries: { count, first }, texts, writer }: ActEntriesProps) {
  const { own: { one: words }, count: written, write: { words: { screen } } } = writer;
  const title = words.entries(written(count), count === 1);
  const { columns } = words;
  return (
    <div className={styles["entries"]}>
      <Section title={title} note={first.length < count ? `${words.first(written(first.length))}. ${words.allShown}` : words.allShown}>
        <ScrollRegion label={screen.table.region(title)}>
          <table className={table["table"]}>
            <caption><Unseen>{title}</Unseen></caption>
            <thead>
              <tr>
                <th scope="col">{columns.entry}</th><th scope="col">{columns.what}</th><th scope="col">{columns.case}</th>
                <th scope="col" className={table["number"]}>{columns.amount}</th><th scope="col" className={table["number"]}>{columns.prices}</th>
                <th scope="col">{columns.knownOn}</th><th scope="col">{columns.hash}</th>
              </tr>
            </thead>
            <tbody>{first.map((entry) => <EntryRow key={entry.id} entry={entry} texts={texts} writer={writer} />)}</tbody>
          </table>
        </ScrollRegion>
      </Section>
    </div>
  );
}

type EntryRowProps = Pick<ActEntriesProps, "texts" | "writer"> & { readonly entry: ActAnswer["entries"]["first"][number] };

function EntryRow({ entry, texts, writer: { own, date, write } }: EntryRowProps) {
  const { id, kind, year, benefit, code, title, amount, priceLevel, knownOn, hash } = entry;
  return (
    <tr>
      <td>
        {code === null ? id : (
          <Link to="/investeringer/$code" params={{ code }} search={{ ...searchTexts(texts), tab: "historik" }} hash={`entry-${id}`}>{id}</Link>
        )}
      </td>
      <th scope="row">{capitalised(write.words.ledger.kind[kind])} {year}{benefit !== null && <span className={table["below"]}>{benefit}</span>}</th>
      <td>{code === null ? own.one.noCase : `${code} ${title}`}</td>
      <td className={table["number"]}><AmountText amount={amount} write={write} /></td>
      <td className={table["number"]}>{priceLevel}</td>
      <td>{date(knownOn)}</td>
      <td><code className={styles["hash"]}>{hash}</code></td>
    </tr>
  );
}
