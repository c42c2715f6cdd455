import type { FiscalYear } from "@hoest/shared/fiscal-year";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { yearQuery } from "../api/figures.ts";
import type { RegisteredInvestment } from "../api/investments.ts";
import type { Writer } from "../language/writer.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { readSettings, type SearchTexts } from "../ui/settings.ts";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./FigureCells.module.css";
import { Opened } from "./Opened.tsx";
import { sumOfYears, type YearSums, yearFigureNames } from "./year-groups.ts";

interface YearCasesProps {
  readonly year: FiscalYear;
  readonly register: readonly RegisteredInvestment[];
  readonly basis: string;
  /** Whether the reader has just asked for it, and is taken there. */
  readonly isOpenedNow: boolean;
  /** Where focus goes when it is closed and nobody here opened it. */
  readonly openerId: string;
  readonly texts: SearchTexts;
  readonly write: Writer;
}

/** What one year's figures are made of: every case with anything in that year, and their sum, which is the year's. */
export function YearCases({ year, register, basis, isOpenedNow, openerId, texts, write }: YearCasesProps) {
  const { year: words } = write.words.overview;
  const { data, isError } = useQuery(yearQuery(readSettings(texts).chosen, year));
  const title = words.title(String(year));
  return (
    <Opened title={title} note={basis} isOpenedNow={isOpenedNow} openerId={openerId} hasFailed={isError} texts={texts} write={write}>
      {data && (data.cases.length === 0
        ? <p>{words.none(String(year))}</p>
        : <Cases cases={data.cases} year={year} caption={`${title}, ${basis}`} register={register} texts={texts} write={write} />)}
    </Opened>
  );
}

interface CasesProps extends Pick<YearCasesProps, "year" | "register" | "texts" | "write"> {
  readonly cases: readonly ({ readonly id: string } & YearSums)[];
  readonly caption: string;
}

function Cases({ cases, year, caption, register, texts, write }: CasesProps) {
  const { figure: names, screen, overview } = write.words;
  const largestFirst = [...cases].sort((one, other) => other.expected - one.expected || other.outlook - one.outlook);
  const titles = new Map(register.map(({ code, title }) => [code, title]));
  const sums = sumOfYears(cases);
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
              {yearFigureNames.map((name) => <td key={name} className={table["number"]}>{entriesLink(one, name)}</td>)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={table["sum"]}>
            <th scope="row">{screen.table.all}</th>
            {yearFigureNames.map((name) => <td key={name} className={table["number"]}>{write.cell(sums[name])}</td>)}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );

  /** A case's amount as the way to its entries in the year. */
  function entriesLink(one: CasesProps["cases"][number], name: (typeof yearFigureNames)[number]) {
    if (one[name] === 0) return <span className={table["zero"]}>{write.cell(one[name])}</span>;
    const search = { ...texts, tab: "historik", figure: name, year: String(year) };
    return <Link to="/investeringer/$code" params={{ code: one.id }} search={search} className={styles["figure"]}>{write.cell(one[name])}</Link>;
  }
}
