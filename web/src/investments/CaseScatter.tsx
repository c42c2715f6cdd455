import type { FiscalYear } from "@hoest/shared/fiscal-year";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { ChartFrame } from "../chart/ChartFrame.tsx";
import { searchTexts } from "../ui/settings.ts";
import type { ShownCases } from "./CaseTable.tsx";
import { scatterContent, scatterPoints } from "./scatter-chart.ts";

interface CaseScatterProps extends ShownCases {
  readonly prices: string;
  /** What the cases are of, and as of which day. */
  readonly origin: string;
  readonly through: FiscalYear;
}

/** What each case promised to save against what it did; each point leads to its case. */
export function CaseScatter({ cases, texts, writer, prices, origin, through }: CaseScatterProps) {
  const { write } = writer;
  const navigate = useNavigate();
  const search = searchTexts(texts);
  const points = useMemo(() => scatterPoints(cases), [cases]);
  const content = useMemo(() => {
    const note = `${write.words.screen.inPrices(write.textUnit, prices)}, ${write.words.screen.through(String(through))}.`;
    return scatterContent(points, writer, { note, prices, origin, leftOut: cases.length - points.length });
  }, [cases, points, writer, write, prices, origin, through]);
  return (
    <ChartFrame
      content={content} write={write} size="tall"
      onChoose={(row) => {
        const code = points[row]?.code;
        if (code !== undefined) void navigate({ to: "/investeringer/$code", params: { code }, search });
      }}
      rowName={({ key: code, name }) => <Link to="/investeringer/$code" params={{ code }} search={search}>{name}</Link>}
    />
  );
}
