import { csvText, emptyCell, type FileCell } from "@hoest/shared/csv";
import { yearsAfter } from "@hoest/shared/fiscal-year";
import type { DetailYear } from "@hoest/shared/investment-detail";
import { isPreliminary, pricesName } from "../ui/choices.ts";
import { fileAmount } from "../ui/csv.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { Section } from "../ui/Section.tsx";
import { saveFile } from "../ui/save-file.ts";
import table from "../ui/Table.module.css";
import tools from "../ui/Tool.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import type { CaseTabProps } from "./CaseTabs.tsx";
import styles from "./CaseYears.module.css";
import { figureName } from "./case-figures.ts";
import { caseYearGroups, firstGain, settledFigures, shownFigures, sumOfYears, type YearFigure } from "./case-years.ts";
import { FigureLink } from "./FigureLink.tsx";

/** Year by year: the years chosen with their sum, then the budget and estimate years, then what lies later. Each figure leads to its entries. */
export function CaseYears(props: CaseTabProps) {
  const { answer, writer: { write, own } } = props;
  const { years: words } = own;
  const { through, priceLevel } = answer.figures;
  const figures = shownFigures(answer.years);
  const { passed, budget, later } = caseYearGroups(answer.years, through);
  const basis = write.words.screen.inPrices(write.tableUnit, pricesName(priceLevel, write));
  const title = titleOf(props);
  const row = { ...props, figures };
  const save = () => saveFile(`${words.fileName(answer.code)}.csv`, yearsCsv(props, figures, basis), "text/csv;charset=utf-8");
  return (
    <Section title={title} note={`${words.help}. ${basis}`}>
      <p className={styles["tools"]}>
        <button type="button" className={tools["tool"]} onClick={save}>{words.csv}</button>
      </p>
      <ScrollRegion label={write.words.screen.table.region(title)}>
        <table className={`${table["table"]} ${styles["table"]}`}>
          <caption><Unseen>{`${title}, ${basis}`}</Unseen></caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {figures.map((figure) => <th key={figure} scope="col" className={table["number"]}>{figureName(figure, write.words, own)}</th>)}
            </tr>
          </thead>
          <tbody>
            {passed.map((year) => <YearRow key={year.year} year={year} {...row} />)}
            <SumRow name={words.passed(String(through))} year={`-${through}`} years={passed} {...row} />
          </tbody>
          {budget.length > 0 && <Later title={words.budget(String(yearsAfter(through, 1)), String(yearsAfter(through, 4)))} years={budget} {...row} />}
          {later.length > 0 && <Later title={words.later} years={later} {...row} />}
          {passed.length < answer.years.length && <tfoot><SumRow name={words.all} years={answer.years} {...row} /></tfoot>}
        </table>
      </ScrollRegion>
    </Section>
  );
}

type RowProps = CaseTabProps & { readonly figures: readonly YearFigure[] };

function Later({ title, years, ...row }: RowProps & { readonly title: string; readonly years: readonly DetailYear[] }) {
  return (
    <tbody className={styles["later"]}>
      <tr><th scope="rowgroup" colSpan={1 + row.figures.length} className={styles["group"]}>{title}</th></tr>
      {years.map((year) => <YearRow key={year.year} year={year} {...row} />)}
    </tbody>
  );
}

function YearRow({ year, answer, figures, texts, writer }: RowProps & { readonly year: DetailYear }) {
  const { through } = answer.figures;
  const when = String(year.year);
  const { years: words } = writer.own;
  const isOpen = isPreliminary(year.year, { ...answer, ...answer.figures });
  return (
    <tr>
      <th scope="row">{year.year} {isOpen && <span className={table["aside"]}>{words.preliminary}</span>}</th>
      {figures.map((figure) => (
        <td key={figure} className={table["number"]}>
          {settledFigures.has(figure) && year.year > through
            ? <><span className={table["zero"]} aria-hidden="true">{writer.write.words.screen.table.none}</span><Unseen>{words.notYet}</Unseen></>
            : <FigureLink figure={figure} amount={year[figure]} year={when} when={when} mark={markOf(figure)} texts={texts} writer={writer} />}
        </td>
      ))}
    </tr>
  );
}

interface SumRowProps extends RowProps {
  readonly name: string;
  readonly year?: string;
  readonly years: readonly DetailYear[];
}

function SumRow({ name, year, years, figures, texts, writer }: SumRowProps) {
  const isAll = year === undefined;
  return (
    <tr className={table["sum"]}>
      <th scope="row">{name}</th>
      {figures.map((figure) => (
        <td key={figure} className={table["number"]}>
          {!(isAll && settledFigures.has(figure)) && (
            <FigureLink
              figure={figure} amount={sumOfYears(years, figure)} {...(!isAll && { year })} when={name} mark={markOf(figure)} texts={texts} writer={writer}
            />
          )}
        </td>
      ))}
    </tr>
  );
}

function markOf(figure: YearFigure): "pending" | "ahead" | undefined {
  return figure === "pending" || figure === "ahead" ? figure : undefined;
}

function titleOf({ answer, writer: { own: { years: { title } } } }: CaseTabProps): string {
  const gain = firstGain(answer.years);
  if (answer.years.every(({ committed, spent }) => committed === 0 && spent === 0)) return title.noCost;
  if (!gain) return title.noGain;
  if (gain.isRealised) return title.gains(String(gain.year));
  return gain.year <= answer.figures.through ? title.missed(String(gain.year)) : title.awaited(String(gain.year));
}

/** The years as a file, as shown. */
function yearsCsv({ answer, writer: { write, own, unit } }: CaseTabProps, figures: readonly YearFigure[], basis: string): string {
  const { through } = answer.figures;
  const heading = [own.years.year, ...figures.map((figure) => `${figureName(figure, write.words, own)} (${basis})`)].map((text): FileCell => ({ text }));
  const rows = answer.years.map((year): FileCell[] => [
    { number: String(year.year) },
    ...figures.map((figure) => (settledFigures.has(figure) && year.year > through ? emptyCell : fileAmount(year[figure], unit))),
  ]);
  return csvText([heading, ...rows]);
}
