import type { ImportPreview } from "@hoest/shared/import-preview";
import { capitalised } from "../language/writer.ts";
import buttons from "../ui/Buttons.module.css";
import { Dialog } from "../ui/Dialog.tsx";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import { ImportFailure } from "./ImportFailure.tsx";
import { totalsByKind } from "./kind-totals.ts";
import { changingRows, repricedRows } from "./preview-rows.ts";
import { type Done, useConfirmation } from "./use-confirmation.ts";
import { Working } from "./Working.tsx";
import { type ImportWriter, signed } from "./writer.ts";

interface ConfirmDialogProps {
  readonly preview: ImportPreview;
  readonly onDone: (done: Done) => void;
  /** The ledger has moved since the file was shown. */
  readonly onMoved: () => void;
  readonly onClose: () => void;
  readonly write: ImportWriter;
}

/** What will be written, before it is. */
export function ConfirmDialog({ preview, onDone, onMoved, onClose, write }: ConfirmDialogProps) {
  const { confirm, rows, totals } = write.words.imports;
  const confirmation = useConfirmation(preview, onDone, onMoved);
  const { counts, name } = preview;
  const changing = changingRows(preview);
  const { same, "left-out": leftOut } = counts;
  const repriced = repricedRows(preview);
  return (
    <Dialog
      title={confirm.title(name)} onClose={() => { if (!confirmation.isPending) onClose(); }}
      actions={
        <>
          <button type="button" className={buttons["secondary"]} disabled={confirmation.isPending} onClick={onClose}>{confirm.no}</button>
          <button type="button" className={buttons["primary"]} disabled={confirmation.isPending} onClick={() => confirmation.mutate()}>
            {confirmation.isError ? confirm.retry : confirm.yes}
          </button>
        </>
      }
    >
      <p>{confirm.what(write.count(changing), changing === 1)}</p>
      <ChangeTable preview={preview} write={write} />
      {repriced > 0 && <p>{totals.repriced(write.count(repriced), repriced === 1)}.</p>}
      {same > 0 && <p>{rows.same(write.count(same), same === 1)}</p>}
      {leftOut > 0 && <p>{rows.leftOut(write.count(leftOut), leftOut === 1)}</p>}
      <p>{confirm.forever}</p>
      {confirmation.isPending && <Working text={confirm.working} />}
      {confirmation.isError && (
        <ImportFailure
          title={confirm.failed} uncertain={confirm.uncertain} error={confirmation.error} unreachable={confirm.unreachable} write={write}
        />
      )}
    </Dialog>
  );
}

function ChangeTable({ preview, write }: Pick<ConfirmDialogProps, "preview" | "write">) {
  const { imports: { totals: words }, ledger } = write.words;
  const totals = totalsByKind(preview).filter(({ writing }) => writing > 0);
  return (
    <table className={table["table"]}>
      <caption><Unseen>{words.title}</Unseen></caption>
      <thead>
        <tr>
          <th scope="col">{words.kind}</th>
          <th scope="col" className={table["number"]}>{words.rows}</th>
          <th scope="col" className={table["number"]}>{words.change}</th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ kind, writing, change }) => (
          <tr key={kind}>
            <th scope="row">{capitalised(ledger.kind[kind])}</th>
            <td className={table["number"]}>{write.count(writing)}</td>
            <td className={table["number"]}>{signed(change, write)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
