import { yearsAfter } from "@hoest/shared/fiscal-year";
import type { Ore } from "@hoest/shared/money";
import { Link } from "@tanstack/react-router";
import type { FiguresAnswer } from "../api/figures.ts";
import type { Writer } from "../language/writer.ts";
import { isPreliminary } from "../ui/choices.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import cells from "./FigureCells.module.css";
import styles from "./YearTable.module.css";
import { sumOfYears, type YearRow, type YearSums, yearFigureNames, yearGroups, yearRows } from "./year-groups.ts";

interface YearTableProps {
  readonly answer: FiguresAnswer;
  /** What the table is of, and the unit, prices and year its amounts are in. */
  readonly caption: string;
  readonly texts: SearchTexts;
  readonly write: Writer;
}

/** Year by year: the years chosen with their sum, then the budget and estimate years, then what lies later, each apart. */
export function YearTable({ answer, caption, texts, write }: YearTableProps) {
  const { figure: names, screen: { years: words }, overview: { years: chartWords } } = write.words;
  const years = yearRows(answer);
  const { chosen, budget, later } = yearGroups(years, answer.through);
  const [first, last] = [String(yearsAfter(answer.through, 1)), String(yearsAfter(answer.through, 4))];
  const rows = { answer, texts, write };
  return (
    <ScrollRegion label={write.words.screen.table.region(caption)}>
      <table className={`${table["table"]} ${styles["years"]}`}>
        <caption><Unseen>{caption}</Unseen></caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {yearFigureNames.map((name) => (
              <th key={name} scope="col" className={table["number"]}>{name === "outlook" ? chartWords.outlook : names[name]}</th>
            ))}
            <th scope="col" className={table["number"]}>{chartWords.cumulativeNet}</th>
          </tr>
        </thead>
        <tbody>
          {chosen.map((year) => <Row key={year.year} year={year} {...rows} />)}
          <SumRow name={words.chosen(String(answer.through))} sums={sumOfYears(chosen)} write={write} />
        </tbody>
        {budget.length > 0 && <Later title={words.budget(first, last)} years={budget} {...rows} />}
        {later.length > 0 && <Later title={words.later} years={later} {...rows} />}
        {chosen.length < years.length && <tfoot><SumRow name={words.all} sums={sumOfYears(years)} write={write} /></tfoot>}
      </table>
    </ScrollRegion>
  );
}

type RowProps = Pick<YearTableProps, "answer" | "texts" | "write">;

function Later({ title, years, ...rows }: RowProps & { readonly title: string; readonly years: readonly YearRow[] }) {
  return (
    <tbody className={styles["later"]}>
      <tr><th scope="rowgroup" colSpan={2 + yearFigureNames.length} className={styles["title"]}>{title}</th></tr>
      {years.map((year) => <Row key={year.year} year={year} {...rows} />)}
    </tbody>
  );
}

function Row({ year, answer, texts, write }: RowProps & { readonly year: YearRow }) {
  const { screen: { years: { preliminary } }, overview: { years: { openYear } } } = write.words;
  const name = String(year.year);
  return (
    <tr>
      <th scope="row">
        <Link to="/" search={{ ...texts, year: name }} resetScroll={false} title={openYear(name)}>{name}</Link>
        {" "}{isPreliminary(year.year, answer) && <span className={table["aside"]}>{preliminary}</span>}
      </th>
      {yearFigureNames.map((figure) => (
        <td key={figure} className={table["number"]}>
          {year[figure] === 0 ? <span className={table["zero"]}>{write.cell(year[figure])}</span> : (
            <Link to="/" search={{ ...texts, year: name }} resetScroll={false} className={cells["figure"]}>{write.cell(year[figure])}</Link>
          )}
        </td>
      ))}
      <Amount amount={year.cumulativeNet} write={write} />
    </tr>
  );
}

function SumRow({ name, sums, write }: { readonly name: string; readonly sums: YearSums; readonly write: Writer }) {
  return <tr className={table["sum"]}><th scope="row" className={styles["sum"]}>{name}</th><Amounts sums={sums} write={write} /><td /></tr>;
}

function Amounts({ sums, write }: { readonly sums: YearSums; readonly write: Writer }) {
  return yearFigureNames.map((name) => <Amount key={name} amount={sums[name]} write={write} />);
}

function Amount({ amount, write }: { readonly amount: Ore; readonly write: Writer }) {
  return <td className={`${table["number"]} ${amount === 0 ? table["zero"] : ""}`}>{write.cell(amount)}</td>;
}
