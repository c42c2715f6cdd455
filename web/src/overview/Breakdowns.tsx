import { frames } from "@hoest/shared/entry";
import type { FiguresAnswer } from "../api/figures.ts";
import type { RegisteredInvestment } from "../api/investments.ts";
import { capitalised, type Writer } from "../language/writer.ts";
import { BreakdownTable } from "./BreakdownTable.tsx";

interface BreakdownsProps {
  readonly answer: FiguresAnswer;
  readonly register: readonly RegisteredInvestment[];
  readonly basis: string;
  readonly write: Writer;
}

/** The pool's totals three times over: by department, by investment and by frame. Each adds up to the same. */
export function Breakdowns({ answer, register, basis, write }: BreakdownsProps) {
  const { screen, ledger } = write.words;
  const known = new Map(register.map((investment) => [investment.code, investment]));
  const departments = answer.byDepartment.map((row) => (
    { key: row.department, name: row.department, detail: screen.departments.investments(row.investments), figures: row }
  ));
  const investments = answer.investments.map((row) => {
    const investment = known.get(row.id);
    const detail = investment ? `${row.id} · ${investment.department}` : "";
    return { key: row.id, name: investment?.title ?? row.id, detail, figures: row, payback: row.payback };
  });
  const frameRows = frames.flatMap((frame) => answer.byFrame.filter((row) => row.frame === frame));
  const framed = frameRows.map((row) => ({ key: row.frame, name: capitalised(ledger.frame[row.frame]), detail: "", figures: row }));
  const shared = { totals: answer.totals, write };
  return (
    <>
      <BreakdownTable title={screen.departments.title} head={screen.departments.name} note={basis} rows={departments} {...shared} />
      <BreakdownTable title={screen.investments.title} head={screen.investments.name} note={basis} rows={investments} {...shared} />
      <BreakdownTable
        title={screen.frames.title} head={screen.frames.name} note={`${basis}. ${screen.frames.note}`} rows={framed} {...shared}
      />
    </>
  );
}
