import { yearsAfter } from "@hoest/shared/fiscal-year";
import type { YearFigures } from "@hoest/shared/year-figures";
import type { FiguresAnswer } from "../api/figures.ts";
import type { Writer } from "../language/writer.ts";
import { isPreliminary } from "../ui/choices.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { Section } from "../ui/Section.tsx";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./YearTable.module.css";
import { sumOfYears, type YearSums, yearFigureNames, yearGroups } from "./year-groups.ts";

interface YearTableProps {
  readonly answer: FiguresAnswer;
  /** The unit, the prices and the year the amounts are in. */
  readonly basis: string;
  readonly write: Writer;
}

/** Year by year: the years chosen with their sum, then the budget and estimate years, then what lies later, each apart. */
export function YearTable({ answer, basis, write }: YearTableProps) {
  const { figure: names, screen: { years: words } } = write.words;
  const { chosen, budget, later } = yearGroups(answer.byYear, answer.through);
  const [first, last] = [String(yearsAfter(answer.through, 1)), String(yearsAfter(answer.through, 4))];
  const rows = { answer, write };
  return (
    <Section title={words.title} note={`${words.note}, ${basis}`}>
      <ScrollRegion label={write.words.screen.table.region(words.title)}>
        <table className={table["table"]}>
          <caption><Unseen>{`${words.title}, ${basis}`}</Unseen></caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {yearFigureNames.map((name) => <th key={name} scope="col" className={table["number"]}>{names[name]}</th>)}
            </tr>
          </thead>
          <tbody>
            {chosen.map((year) => <YearRow key={year.year} year={year} {...rows} />)}
            <SumRow name={words.chosen(String(answer.through))} sums={sumOfYears(chosen)} write={write} />
          </tbody>
          {budget.length > 0 && <Later title={words.budget(first, last)} years={budget} {...rows} />}
          {later.length > 0 && <Later title={words.later} years={later} {...rows} />}
          {chosen.length < answer.byYear.length && (
            <tfoot><SumRow name={words.all} sums={sumOfYears(answer.byYear)} write={write} /></tfoot>
          )}
        </table>
      </ScrollRegion>
    </Section>
  );
}

type RowProps = Pick<YearTableProps, "answer" | "write">;

function Later({ title, years, ...rows }: RowProps & { readonly title: string; readonly years: readonly YearFigures[] }) {
  return (
    <tbody className={styles["later"]}>
      <tr><th scope="rowgroup" colSpan={1 + yearFigureNames.length} className={styles["title"]}>{title}</th></tr>
      {years.map((year) => <YearRow key={year.year} year={year} {...rows} />)}
    </tbody>
  );
}

function YearRow({ year, answer, write }: RowProps & { readonly year: YearFigures }) {
  const { preliminary } = write.words.screen.years;
  return (
    <tr>
      <th scope="row">
        {year.year} {isPreliminary(year.year, answer) && <span className={table["aside"]}>{preliminary}</span>}
      </th>
      <Amounts sums={year} write={write} />
    </tr>
  );
}

function SumRow({ name, sums, write }: { readonly name: string; readonly sums: YearSums; readonly write: Writer }) {
  return <tr className={table["sum"]}><th scope="row">{name}</th><Amounts sums={sums} write={write} /></tr>;
}

function Amounts({ sums, write }: { readonly sums: YearSums; readonly write: Writer }) {
  return yearFigureNames.map((name) => (
    <td key={name} className={`${table["number"]} ${sums[name] === 0 ? table["zero"] : ""}`}>{write.cell(sums[name])}</td>
  ));
}
