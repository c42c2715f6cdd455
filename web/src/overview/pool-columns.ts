import { createElement } from "react";
import type { PoolAnswer } from "../api/pool.ts";
import { AmountText } from "../ui/AmountText.tsx";
import { pricesName } from "../ui/choices.ts";
import { fileAmount } from "../ui/csv.ts";
import type { Column } from "../ui/data-column.ts";
import { RecordedText, recordedCell } from "../ui/RecordedText.tsx";
import { readSettings } from "../ui/settings.ts";
import { PoolDecision } from "./PoolDecision.tsx";
import { PoolEntryName } from "./PoolEntryName.tsx";
import { entryText, type PoolEntry, type PoolWriting } from "./pool-entry.ts";

type PoolColumn = Column<PoolEntry>;

/** The columns of a pool figure's entries: each as it was written, and what it adds in the prices shown; only the last of them adds up. */
export function poolColumns(answer: PoolAnswer, writing: PoolWriting): readonly PoolColumn[] {
  const { words: { columns: names, inFile, all }, write, texts } = writing;
  const unit = readSettings(texts).chosen.unit ?? "t";
  const text = (id: "source" | "decision" | "note", of: (entry: PoolEntry) => string): PoolColumn => ({
    id, name: names[id], look: "text", isUsual: true, value: (entry) => of(entry) || null, show: of, file: (entry) => ({ text: of(entry) }),
  });
  const amount = (id: "recorded" | "amount", name: string): PoolColumn => ({
    id, name, fileName: inFile(name, write.tableUnit), look: "number", isUsual: true, value: (entry) => entry[id],
    show: (entry) => createElement(AmountText, { amount: entry[id], write }), file: (entry) => fileAmount(entry[id], unit),
  });
  return [
    {
      id: "knownOn", name: names.knownOn, look: "date", isUsual: true, value: ({ knownOn, id }) => `${knownOn} ${id}`,
      show: ({ knownOn }) => write.shortDate(knownOn), file: ({ knownOn }) => ({ text: write.shortDate(knownOn) }),
    },
    {
      id: "what", name: names.what, look: "text", isUsual: true, isRowName: true, value: (entry) => entryText(entry, writing),
      show: (entry) => createElement(PoolEntryName, { entry, writing }), file: (entry) => ({ text: entryText(entry, writing) }),
      total: { show: all, file: { text: all } },
    },
    {
      ...amount("amount", names.amount(pricesName(answer.priceLevel, write))),
      total: { show: createElement(AmountText, { amount: answer.amount, write }), file: fileAmount(answer.amount, unit) },
    },
    amount("recorded", names.written),
    {
      id: "prices", name: names.prices, look: "number", isUsual: true, value: ({ priceLevel }) => priceLevel,
      show: ({ priceLevel }) => String(priceLevel), file: ({ priceLevel }) => ({ number: String(priceLevel) }),
    },
    {
      id: "registered", name: names.recorded, look: "date", isUsual: true, value: ({ recordedAt, id }) => `${recordedAt} ${id}`,
      show: (entry) => createElement(RecordedText, { entry, write }), file: (entry) => recordedCell(entry, write),
    },
    text("source", ({ source }) => write.words.ledger.source[source]),
    { ...text("decision", ({ decision }) => decision ?? ""), show: (entry) => createElement(PoolDecision, { entry }) },
    { ...text("note", ({ note }) => note ?? ""), isUsual: false, shownIn: "decision" },
  ];
}
