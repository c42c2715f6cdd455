import type { Unit } from "@hoest/shared/amount-text";
import { investment as danish } from "@hoest/shared/locale/da/investment";
import { investment as english } from "@hoest/shared/locale/en/investment";
import { useMemo } from "react";
import { useArea, useWords } from "../language/spoken.ts";
import { type Writer, writerOf } from "../language/writer.ts";

/** The words of the page of one investment. */
export type CaseWords = typeof danish;

/** Writes one investment's page: figures in the chosen unit, and the page's own words. */
export interface CaseWriter {
  readonly write: Writer;
  readonly own: CaseWords;
  /** The unit of tables, for files. */
  readonly unit: Unit;
}

/** The writer in the reader's language; the same one while nothing changes. */
export function useCaseWriter(unit: Unit | null): CaseWriter {
  const words = useWords();
  const own = useArea({ da: danish, en: english });
  return useMemo(() => ({ write: writerOf(words, unit), own, unit: unit ?? "t" }), [words, unit, own]);
}
