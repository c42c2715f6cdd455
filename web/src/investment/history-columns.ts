import type { Ore } from "@hoest/shared/money";
import { createElement } from "react";
import type { InvestmentEntry } from "../api/investments.ts";
import { AmountText } from "../ui/AmountText.tsx";
import { fileAmount } from "../ui/csv.ts";
import type { Column } from "../ui/data-column.ts";
import { recordedCell } from "../ui/RecordedText.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import { EntryName } from "./EntryName.tsx";
import { entryText } from "./entry-facts.ts";
import type { HistoryRow } from "./history.ts";
import { RecordedEntry } from "./RecordedEntry.tsx";
import type { InvestmentSearch } from "./search.ts";
import type { CaseWriter } from "./writer.ts";

type HistoryColumn = Column<HistoryRow>;

/** The columns of the history. Amounts stand in the prices they were recorded in. */
export function historyColumns(texts: SearchTexts & InvestmentSearch, writer: CaseWriter): readonly HistoryColumn[] {
  const { write, own: { history: { columns: names, act: actName } } } = writer;
  const text = (id: "decision" | "note" | "source" | "act" | "account", of: (entry: InvestmentEntry) => string, isUsual = true): HistoryColumn => ({
    id, name: names[id], look: "text", isUsual, value: ({ entry }) => of(entry) || null, show: ({ entry }) => of(entry),
    file: ({ entry }) => ({ text: of(entry) }),
  });
  const amount = (id: "before" | "change" | "after", of: (row: HistoryRow) => Ore) => amountColumn(id, of, writer);
  return [
    {
      id: "knownOn", name: names.knownOn, look: "date", isUsual: true, value: ({ entry }) => orderOf(entry),
      show: ({ entry }) => write.shortDate(entry.knownOn),
      file: ({ entry }) => ({ text: write.shortDate(entry.knownOn) }),
    },
    {
      id: "what", name: names.what, look: "text", isUsual: true, isRowName: true, value: ({ entry }) => entryText(entry, writer),
      show: (row) => createElement(EntryName, { row, texts, writer }), file: ({ entry }) => ({ text: entryText(entry, writer) }),
    },
    amount("before", ({ before }) => before), amount("change", ({ entry }) => entry.amount), amount("after", ({ after }) => after),
    {
      id: "prices", name: names.prices, fileName: write.words.screen.settings.priceLevel, look: "number", isUsual: true, value: ({ entry }) => entry.priceLevel,
      show: ({ entry }) => String(entry.priceLevel), file: ({ entry }) => ({ number: String(entry.priceLevel) }),
    },
    {
      id: "recorded", name: names.recorded, look: "date", isUsual: true, value: ({ entry }) => `${entry.recordedAt} ${entry.id}`,
      show: ({ entry }) => createElement(RecordedEntry, { entry, texts, writer }), file: ({ entry }) => recordedCell(entry, writer.write),
    },
    text("source", (entry) => write.words.ledger.source[entry.source]),
    text("decision", ({ decision }) => decision ?? ""),
    text("note", ({ note }) => note ?? ""),
    text("account", ({ account }) => account ?? "", false),
    text("act", (entry) => actName(String(entry.act)), false),
  ];
}

function amountColumn(id: "before" | "change" | "after", of: (row: HistoryRow) => Ore, { write, own, unit }: CaseWriter): HistoryColumn {
  const name = own.history.columns[id];
  return {
    id, name, fileName: `${name} (${write.tableUnit})`, look: "number", isUsual: true, value: of,
    show: (row) => createElement(AmountText, { amount: of(row), write }), file: (row) => fileAmount(of(row), unit),
  };
}

// Entries that became known on one day come in the order they were recorded.
function orderOf({ knownOn, id }: InvestmentEntry): string {
  return `${knownOn} ${id}`;
}
