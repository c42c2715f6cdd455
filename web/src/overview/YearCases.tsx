import type { FiscalYear } from "@hoest/shared/fiscal-year";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { yearQuery } from "../api/figures.ts";
import type { RegisteredInvestment } from "../api/investments.ts";
import type { Writer } from "../language/writer.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { Section } from "../ui/Section.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { readSettings, type SearchTexts } from "../ui/settings.ts";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./YearCases.module.css";
import { sumOfYears, type YearSums, yearFigureNames } from "./year-groups.ts";

interface YearCasesProps {
  readonly year: FiscalYear;
  readonly register: readonly RegisteredInvestment[];
  readonly basis: string;
  /** Whether the reader has just asked for it, and is taken there. */
  readonly isOpenedNow: boolean;
  readonly texts: SearchTexts;
  readonly write: Writer;
}

/** What one year's figures are made of: every case with anything in that year, and their sum, which is the year's. */
export function YearCases({ year, register, basis, isOpenedNow, texts, write }: YearCasesProps) {
  const { year: words } = write.words.overview;
  const place = useRef<HTMLDivElement>(null);
  const { data, isError } = useQuery(yearQuery(readSettings(texts).chosen, year));
  const isHere = data !== undefined;
  // Only when its rows stand where they will stay: a reader who is taken there must not see them move.
  useEffect(() => {
    if (!isHere || !isOpenedNow) return;
    place.current?.scrollIntoView({ block: "start" });
    place.current?.focus({ preventScroll: true });
  }, [isHere, isOpenedNow]);
  const title = words.title(String(year));
  return (
    <div ref={place} className={styles["year"]} tabIndex={-1}>
      <Section title={title} note={basis}>
        <p className={styles["close"]}><Link to="/" search={texts} resetScroll={false}>{words.close}</Link></p>
        {isError && <p role="alert">{words.failed}</p>}
        {!data && !isError && <Skeleton size="row" count={4} />}
        {data && data.cases.length === 0 && <p>{words.none(String(year))}</p>}
        {data && data.cases.length > 0 && <Cases cases={data.cases} caption={`${title}, ${basis}`} register={register} texts={texts} write={write} />}
      </Section>
    </div>
  );
}

interface CasesProps extends Pick<YearCasesProps, "register" | "texts" | "write"> {
  readonly cases: readonly ({ readonly id: string } & YearSums)[];
  readonly caption: string;
}

function Cases({ cases, caption, register, texts, write }: CasesProps) {
  const { figure: names, screen, overview } = write.words;
  const largestFirst = [...cases].sort((one, other) => other.expected - one.expected || other.outlook - one.outlook);
  const titles = new Map(register.map(({ code, title }) => [code, title]));
  return (
    <ScrollRegion label={screen.table.region(caption)}>
      <table className={table["table"]}>
        <caption><Unseen>{caption}</Unseen></caption>
        <thead>
          <tr>
            <th scope="col">{screen.investments.name}</th>
            {yearFigureNames.map((name) => (
              <th key={name} scope="col" className={table["number"]}>{name === "outlook" ? overview.years.outlook : names[name]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {largestFirst.map((one) => (
            <tr key={one.id}>
              <th scope="row"><Link to="/investeringer/$code" params={{ code: one.id }} search={texts}>{titles.get(one.id) ?? one.id}</Link></th>
              <Amounts sums={one} write={write} />
            </tr>
          ))}
        </tbody>
        <tfoot><tr className={table["sum"]}><th scope="row">{screen.table.all}</th><Amounts sums={sumOfYears(cases)} write={write} /></tr></tfoot>
      </table>
    </ScrollRegion>
  );
}

function Amounts({ sums, write }: { readonly sums: YearSums; readonly write: Writer }) {
  return yearFigureNames.map((name) => (
    <td key={name} className={`${table["number"]} ${sums[name] === 0 ? table["zero"] : ""}`}>{write.cell(sums[name])}</td>
  ));
}
