import { useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { FiguresAnswer } from "../api/figures.ts";
import { ChartFrame } from "../chart/ChartFrame.tsx";
import { capitalised, type Writer } from "../language/writer.ts";
import { departmentName, isPreliminary, pricesName } from "../ui/choices.ts";
import type { SearchTexts } from "../ui/settings.ts";
import { YearTable } from "./YearTable.tsx";
import { yearContent } from "./year-content.ts";

interface YearChartProps {
  readonly answer: FiguresAnswer;
  /** The unit, prices and year of the amounts in text and in tables. */
  readonly basis: { readonly text: string; readonly table: string };
  readonly texts: SearchTexts;
  readonly write: Writer;
}

/** What each year was to give and gave, as a chart; the same as a table when someone asks for it. A year leads to the cases it is made of. */
export function YearChart({ answer, basis, texts, write }: YearChartProps) {
  const navigate = useNavigate();
  const origin = write.words.screen.origin(capitalised(departmentName(texts.department ?? null, write)), write.date(answer.asOf ?? answer.today));
  const content = useMemo(() => yearContent(answer, {
    write, basis: basis.text, prices: pricesName(answer.priceLevel, write), origin, isPreliminary: (year) => isPreliminary(year, answer),
  }), [answer, basis.text, origin, write]);
  const open = useCallback((row: number) => {
    const year = answer.byYear[row]?.year;
    if (year !== undefined) void navigate({ to: "/", search: { ...texts, year: String(year) }, resetScroll: false });
  }, [answer, navigate, texts]);
  const caption = `${write.words.screen.years.title}, ${basis.table}`;
  return (
    <ChartFrame
      content={content} write={write} size="tall" onChoose={open} tableNote={write.words.overview.years.drawn(basis.table)}
      table={<YearTable answer={answer} caption={caption} texts={texts} write={write} />}
    />
  );
}
