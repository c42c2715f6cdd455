import type { Unit } from "@hoest/shared/amount-text";
import { investments as danish } from "@hoest/shared/locale/da/investments";
import { light as danishLight } from "@hoest/shared/locale/da/light";
import { investments as english } from "@hoest/shared/locale/en/investments";
import { light as englishLight } from "@hoest/shared/locale/en/light";
import { useMemo } from "react";
import { useArea, useWords } from "../language/spoken.ts";
import { type Writer, writerOf } from "../language/writer.ts";
import { inWholeKroner } from "../ui/whole-kroner.ts";

/** Writes the list of investments: figures in the chosen unit, and the list's own words. */
export interface ListWriter {
  readonly write: Writer;
  readonly list: typeof danish;
  readonly light: typeof danishLight;
  /** The unit of tables, for files. */
  readonly unit: Unit;
}

/** The writer in the reader's language; the same one while nothing changes. */
export function useListWriter(unit: Unit | null): ListWriter {
  const words = useWords();
  const list = useArea({ da: danish, en: english });
  const light = useArea({ da: danishLight, en: englishLight });
  return useMemo(() => ({ write: inWholeKroner(writerOf(words, unit), unit), list, light, unit: unit ?? "t" }), [words, unit, list, light]);
}
