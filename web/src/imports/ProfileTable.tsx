import type { ImportPreview } from "@hoest/shared/import-preview";
import { useMemo } from "react";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { Section } from "../ui/Section.tsx";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./ProfileTable.module.css";
import { ShowAll } from "./ShowAll.tsx";
import { useLimited } from "./use-limited.ts";
import { type ImportWriter, kroner } from "./writer.ts";

/** What each recurring figure of the file comes to year by year; nothing when it has none. */
export function ProfileTable({ preview: { profiles }, write }: { readonly preview: ImportPreview; readonly write: ImportWriter }) {
  const { imports: { profiles: words }, ledger, screen } = write.words;
  const { shown, isCut, showAll } = useLimited(profiles, 12);
  const years = useMemo(() => [...new Set(shown.flatMap((profile) => profile.years.map(({ year }) => year)))].sort((one, other) => one - other), [shown]);
  if (profiles.length === 0) return null;
  return (
    <div className={styles["profiles"]}>
      <Section title={words.title} note={words.note}>
        <ScrollRegion label={write.words.screen.table.region(words.title)}>
          <table className={table["table"]}>
            <caption><Unseen>{words.title}</Unseen></caption>
            <thead>
              <tr>
                <th scope="col" className={styles["figure"]}>{words.figure}</th>
                {years.map((year) => <th key={year} scope="col" className={table["number"]}>{year}</th>)}
              </tr>
            </thead>
            <tbody>
              {shown.map((profile) => {
                const amounts = new Map(profile.years.map(({ year, amount }) => [year, amount]));
                return (
                  <tr key={`${profile.investment} ${profile.benefit} ${profile.kind}`}>
                    <th scope="row" className={styles["figure"]}>
                      {ledger.benefit(profile.benefit)}
                      <span className={table["below"]}>{profile.investment} · {ledger.kind[profile.kind]}</span>
                    </th>
                    {years.map((year) => {
                      const amount = amounts.get(year);
                      const none = <span aria-hidden="true">{screen.table.none}</span>;
                      return <td key={year} className={table["number"]}>{amount === undefined ? none : kroner(amount, write)}</td>;
                    })}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollRegion>
        {isCut && <ShowAll text={words.all(write.count(profiles.length))} onAll={showAll} />}
      </Section>
    </div>
  );
}
