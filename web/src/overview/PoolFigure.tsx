import { yearsAfter } from "@hoest/shared/fiscal-year";
import { poolParts as danish } from "@hoest/shared/locale/da/pool-parts";
import { poolParts as english } from "@hoest/shared/locale/en/pool-parts";
import type { AskedPart } from "@hoest/shared/pool-figure";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type PoolAnswer, poolQuery } from "../api/pool.ts";
import { useArea } from "../language/spoken.ts";
import { capitalised, type Writer } from "../language/writer.ts";
import { pricesName } from "../ui/choices.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { readSettings, type SearchTexts, searchTexts } from "../ui/settings.ts";
import { Opened } from "./Opened.tsx";
import { poolColumns } from "./pool-columns.ts";
import type { OverviewSearch } from "./search.ts";

interface PoolFigureProps {
  readonly asked: AskedPart;
  /** Whether the reader has just asked for it, and is taken there. */
  readonly isOpenedNow: boolean;
  readonly texts: SearchTexts & OverviewSearch;
  readonly write: Writer;
  readonly onTexts: (texts: SearchTexts & OverviewSearch, isReplacing?: boolean) => void;
}

/** What a figure of the pool is made of: every entry, and their sum, which is the figure. */
export function PoolFigure({ asked, isOpenedNow, texts, write, onTexts }: PoolFigureProps) {
  const words = useArea({ da: danish, en: english });
  const { data, isError } = useQuery(poolQuery(asked, readSettings(texts).chosen));
  const frame = capitalised(write.words.ledger.frame[asked.frame]);
  return (
    <Opened
      title={data ? words.title[asked.figure](frame, write.amount(data.amount)) : frame} note={data ? noteOf(data, words, write) : write.words.screen.loading}
      isOpenedNow={isOpenedNow} openerId={texts.pool ?? ""} hasFailed={isError} texts={searchTexts(texts)} write={write}
    >
      {data && <Entries answer={data} texts={texts} write={write} onTexts={onTexts} />}
    </Opened>
  );
}

function Entries({ answer, texts, write, onTexts }: Pick<PoolFigureProps, "texts" | "write" | "onTexts"> & { readonly answer: PoolAnswer }) {
  const words = useArea({ da: danish, en: english });
  const columns = useMemo(() => poolColumns(answer, { words, write, texts }), [answer, words, write, texts]);
  const { ledger } = write.words;
  return (
    <DataTable
      name="pool" fileName={words.fileName(ledger.frame[answer.frame], words.figure[answer.figure])}
      title={words.title[answer.figure](capitalised(ledger.frame[answer.frame]), write.amount(answer.amount))} note={noteOf(answer, words, write)}
      columns={columns} rows={answer.parts} keyOf={({ id, year }) => `${id} ${year}`} texts={texts} usualSort="-knownOn"
      onTexts={({ sort, columns: chosen }, isReplacing) => onTexts({ ...texts, sort, columns: chosen }, isReplacing)} empty={words.empty}
    >
      {words.entries(new Set(answer.parts.map(({ id }) => id)).size)}
    </DataTable>
  );
}

function noteOf({ figure, through, priceLevel }: PoolAnswer, { note }: typeof danish, write: Writer): string {
  const basis = write.words.screen.inPrices(write.tableUnit, pricesName(priceLevel, write));
  return note[figure](basis, String(yearsAfter(through, 1)), String(through));
}
