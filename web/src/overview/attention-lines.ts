import { type Ore, smallestTold } from "@hoest/shared/money";
import type { FiguresAnswer } from "../api/figures.ts";
import type { Writer } from "../language/writer.ts";

/** Something a committee or a department should look at: one line, about one case where there is one. */
export interface AttentionLine {
  readonly key: string;
  readonly code: string | null;
  /** In øre; null where the line is not about an amount. */
  readonly amount: Ore | null;
  readonly look: "pending" | "ahead" | "other";
  readonly sentence: string;
}

/** What must not be overlooked, the largest amounts first: findings, and gains that nobody has harvested or waived. */
export function attentionLines(
  { findings, investments, through }: Pick<FiguresAnswer, "findings" | "investments" | "through">, write: Writer,
): readonly AttentionLine[] {
  const { words } = write;
  const pending = investments.filter((row) => row.pending >= smallestTold).map((row): AttentionLine => (
    { key: `${row.id} pending`, code: row.id, amount: row.pending, look: "pending", sentence: words.overview.attention.pending(String(through)) }
  ));
  const found = findings.map(({ code, investment, amount, details }): AttentionLine => {
    const written = amount === null ? {} : { amount: write.precise(amount) };
    const sentence = code === "ahead" ? words.overview.attention.ahead : words.finding[code]({ ...details, ...written });
    return { key: `${investment} ${code}`, code: investment, amount, look: code === "ahead" ? "ahead" : "other", sentence };
  });
  return [...pending, ...found].sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
}
