import type { Ore } from "@hoest/shared/money";
import { AmountText } from "../ui/AmountText.tsx";
import table from "../ui/Table.module.css";
import type { ListWriter } from "./writer.ts";

interface ExpectedTextProps {
  readonly expected: Ore;
  readonly promised: Ore;
  readonly writer: ListWriter;
}

/** What is expected now, and what was promised where that was something else. */
export function ExpectedText({ expected, promised, writer: { write, list } }: ExpectedTextProps) {
  return (
    <>
      <AmountText amount={expected} write={write} />
      {promised !== expected && <span className={table["below"]}>{list.promised(write.cell(promised))}</span>}
    </>
  );
}
