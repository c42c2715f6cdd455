import type { Writer } from "../language/writer.ts";
import { Unseen } from "./Unseen.tsx";

/** After how many years a case has paid for itself; a dash when that is not within its horizon. */
export function YearsText({ years, write }: { readonly years: number | null; readonly write: Writer }) {
  const { none, noPayback } = write.words.screen.table;
  return years === null ? <><span aria-hidden="true">{none}</span><Unseen>{noPayback}</Unseen></> : write.years(years);
}
