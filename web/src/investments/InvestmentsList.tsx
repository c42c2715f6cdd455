import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { FiguresAnswer } from "../api/figures.ts";
import type { RegisteredInvestment } from "../api/investments.ts";
import { capitalised } from "../language/writer.ts";
import { departmentName, pricesName } from "../ui/choices.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { type SearchTexts, searchTexts } from "../ui/settings.ts";
import { Tabs } from "../ui/Tabs.tsx";
import { CaseBands } from "./CaseBands.tsx";
import { CaseFilters } from "./CaseFilters.tsx";
import { CaseScatter } from "./CaseScatter.tsx";
import { CaseTable } from "./CaseTable.tsx";
import { type Case, casesOf, matching, totalsOf } from "./cases.ts";
import { readFilters, readView, views } from "./filters.ts";
import styles from "./Investments.module.css";
import type { InvestmentsSearch } from "./search.ts";
import type { ListWriter } from "./writer.ts";

interface InvestmentsListProps {
  readonly answer: FiguresAnswer;
  readonly register: readonly RegisteredInvestment[];
  readonly texts: SearchTexts & InvestmentsSearch;
  readonly writer: ListWriter;
  readonly onTexts: (texts: SearchTexts & InvestmentsSearch, isReplacing?: boolean) => void;
}

/** The cases that are looked for, what they come to together, and the views of them. */
export function InvestmentsList({ answer, register, texts, writer, onTexts }: InvestmentsListProps) {
  const { write, list } = writer;
  const filters = useMemo(() => readFilters(texts), [texts]);
  const { frame } = filters;
  const all = useMemo(() => casesOf(answer, register, frame), [answer, register, frame]);
  const cases = useMemo(() => matching(all, filters), [all, filters]);
  const totals = useMemo(() => totalsOf(cases), [cases]);
  const view = readView(texts.view);
  const { screen, ledger } = write.words;
  const prices = pricesName(answer.priceLevel, write);
  const amountsIn = screen.inPrices(write.tableUnit, prices);
  const basis = `${amountsIn}, ${screen.through(String(answer.through))}`;
  const note = frame === null ? "" : list.filters.frameNote(ledger.frame[frame]);
  const fileName = list.fileName(String(answer.through), answer.asOf ?? answer.today);
  const origin = screen.origin(capitalised(departmentName(texts.department ?? null, write)), write.date(answer.asOf ?? answer.today));
  const shown = { cases, totals, texts, writer, basis, amountsIn, note, fileName, onTexts };
  if (answer.investments.length === 0 && texts.department === undefined) return <NoCases asOf={answer.asOf} writer={writer} texts={texts} />;
  return (
    <>
      <h1 className={styles["headline"]}>{headline(cases, all.length, writer)}</h1>
      <Tabs
        label={list.views.label} look="switch" chosen={view} tabs={views.map((id) => ({ id, name: list.views[id] }))}
        onChoose={(id) => onTexts(withText(texts, "view", id === "table" ? "" : id))}
        beside={
          <div className={styles["chips"]}>
            <SearchField label={list.find} hint={list.findShort} found={texts.find ?? ""} onFind={(find) => onTexts(withText(texts, "find", find), true)} />
            <CaseFilters all={all} answer={answer} texts={texts} writer={writer} onTexts={onTexts} />
          </div>
        }
      >
        {view === "table" && <CaseTable {...shown} />}
        {view === "bands" && <CaseBands {...shown} />}
        {view === "scatter" && <CaseScatter {...shown} prices={prices} origin={origin} through={answer.through} />}
      </Tabs>
    </>
  );
}

/** A pool without cases: what comes here and how to begin, or that nothing was known on an earlier date. */
function NoCases({ asOf, writer: { write, list }, texts }: Pick<InvestmentsListProps, "writer" | "texts"> & { readonly asOf: FiguresAnswer["asOf"] }) {
  const { emptyPool } = list;
  if (asOf !== null) return <h1 className={styles["headline"]}>{write.words.screen.empty.before(write.date(asOf))}</h1>;
  return (
    <>
      <h1 className={styles["headline"]}>{emptyPool.title}</h1>
      <p className={styles["why"]}>{emptyPool.why} <Link to="/indlaes" search={searchTexts(texts)}>{emptyPool.import}</Link></p>
    </>
  );
}

/** An address with one of its texts changed, or gone when it is empty. */
function withText<Texts extends InvestmentsSearch>(texts: Texts, name: keyof InvestmentsSearch, text: string): Texts {
  return { ...texts, [name]: text === "" ? undefined : text };
}

function headline(cases: readonly Case[], all: number, { write, list }: ListWriter): string {
  if (cases.length === 0) return list.headlineNone;
  const { expected, realised } = totalsOf(cases);
  const counted = cases.length === all ? list.cases(all) : list.casesOf(cases.length, all);
  if (expected === 0 && realised === 0) return list.headlineAwaited(counted);
  return list.headline(counted, cases.length === 1 && all === 1, write.brief(realised), write.amount(expected));
}
