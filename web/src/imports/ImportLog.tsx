import { useQuery } from "@tanstack/react-query";
import { importLogQuery } from "../api/import-log.ts";
import buttons from "../ui/Buttons.module.css";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { Section } from "../ui/Section.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./ImportLog.module.css";
import { momentText } from "./moment.ts";
import { ShowAll } from "./ShowAll.tsx";
import { useLimited } from "./use-limited.ts";
import type { ImportWriter } from "./writer.ts";

/** Every file imported so far: when, by whom, and what came of it. */
export function ImportLog({ write }: { readonly write: ImportWriter }) {
  const { imports: { log: words }, screen } = write.words;
  const { data, isLoadingError, refetch } = useQuery(importLogQuery);
  const { shown, isCut, showAll } = useLimited(data ?? [], 10);
  return (
    <Section title={words.title} note={words.note}>
      {isLoadingError && (
        <p role="alert">{words.failed} <button type="button" className={buttons["plain"]} onClick={() => refetch()}>{screen.retry}</button></p>
      )}
      {!data && !isLoadingError && <Skeleton size="row" count={3} />}
      {data?.length === 0 && <p className={styles["none"]}>{words.none}</p>}
      {shown.length > 0 && (
        <ScrollRegion label={write.words.screen.table.region(words.title)}>
          <table className={table["table"]}>
            <caption><Unseen>{words.title}</Unseen></caption>
            <thead>
              <tr>
                <th scope="col">{words.at}</th><th scope="col">{words.file}</th><th scope="col">{words.who}</th>
                <th scope="col" className={table["number"]}>{words.rows}</th><th scope="col" className={table["number"]}>{words.imported}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ act, at, person, name, rows, imported }) => (
                <tr key={act}>
                  <th scope="row" className={styles["at"]}>{momentText(at, write)}</th>
                  <td className={styles["file"]}>{name}</td>
                  <td>{words.person(person)}</td>
                  <td className={table["number"]}>{write.count(rows)}</td>
                  <td className={table["number"]}>{write.count(imported)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {isCut && <ShowAll text={words.all(write.count(data?.length ?? 0))} onAll={showAll} />}
    </Section>
  );
}
