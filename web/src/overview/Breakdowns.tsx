import { frames } from "@hoest/shared/entry";
import { indexFrame } from "@hoest/shared/price-level";
import type { FiguresAnswer } from "../api/figures.ts";
import { capitalised, type Writer } from "../language/writer.ts";
import { departmentName } from "../ui/choices.ts";
import type { SearchTexts } from "../ui/settings.ts";
import { BreakdownTable } from "./BreakdownTable.tsx";

interface BreakdownsProps {
  readonly answer: FiguresAnswer;
  readonly basis: string;
  readonly texts: SearchTexts;
  readonly write: Writer;
}

/** The pool's totals twice over: by department and by frame. Each adds up to the same. */
export function Breakdowns({ answer: { byDepartment, byFrame, totals }, basis, texts, write }: BreakdownsProps) {
  const { screen, ledger } = write.words;
  const departments = byDepartment.map((row) => ({
    key: row.department, name: capitalised(departmentName(row.department, write)), detail: screen.departments.investments(row.investments),
    figures: row, cases: { ...texts, department: row.department },
  }));
  const framed = frames.flatMap((frame) => byFrame.filter((row) => row.frame === frame)).map((row) => ({
    key: row.frame, name: capitalised(ledger.frame[row.frame]), figures: row, cases: { ...texts, frame: row.frame },
    detail: indexFrame(row.frame) === row.frame ? "" : screen.frames.borrowedIndex(ledger.frame[indexFrame(row.frame)]),
  }));
  const shared = { totals: { figures: totals, cases: texts }, write };
  return (
    <>
      <BreakdownTable title={screen.departments.title} head={screen.departments.name} note={basis} rows={departments} {...shared} />
      <BreakdownTable
        title={screen.frames.title} head={screen.frames.name} note={`${basis}. ${screen.frames.note}`} rows={framed} {...shared}
      />
    </>
  );
}
