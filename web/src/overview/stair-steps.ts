import { type Reason, reasons } from "@hoest/shared/entry";
import type { Figures } from "@hoest/shared/figures";
import type { FigurePiece } from "@hoest/shared/locale/piece";
import { type Ore, rate } from "@hoest/shared/money";
import type { FiguresAnswer } from "../api/figures.ts";
import type { Writer } from "../language/writer.ts";

export type StairFigure = keyof Pick<
  Figures,
  "committed" | "spent" | "expected" | "realised" | "harvestable" | "harvested" | "waived" | "pending" | "ahead" | "societal"
>;

/** A step on the way from commitment to budget: its amount in øre, and what it is a share or a part of. */
export interface StairStep {
  readonly figure: StairFigure;
  readonly amount: Ore;
  readonly note: readonly FigurePiece[];
}

/** The way of a krone from commitment to budget; cuts ahead, waivers and societal gains only where there are any. */
export function stairSteps(answer: FiguresAnswer, write: Writer): readonly StairStep[] {
  const { totals } = answer;
  const { totals: words } = write.words.screen;
  const share = (figure: number | null) => (figure === null ? null : write.rate(figure));
  const [spent, realised, harvested] = [rate(totals.spent, totals.committed), totals.realisationRate, totals.harvestRate].map(share);
  const net = write.figure(totals.net);
  const rows: readonly StairStep[] = [
    { figure: "committed", amount: totals.committed, note: [words.committed] },
    { figure: "spent", amount: totals.spent, note: spent ? [words.spent(spent)] : [] },
    { figure: "expected", amount: totals.expected, note: expectedNote(answer, write) },
    { figure: "realised", amount: totals.realised, note: realised ? words.realised(realised, net) : words.noShare(net) },
    { figure: "harvestable", amount: totals.harvestable, note: totals.avoided > 0 ? words.harvestable(write.figure(totals.avoided)) : [] },
    { figure: "harvested", amount: totals.harvested, note: harvested ? [words.harvested(harvested)] : [] },
    { figure: "ahead", amount: totals.ahead, note: [words.ahead] },
    { figure: "waived", amount: totals.waived, note: waivedNote(answer, write) },
    { figure: "pending", amount: totals.pending, note: [words.pending] },
    { figure: "societal", amount: totals.societal, note: [words.societal] },
  ];
  return rows.filter(({ figure, amount }) => amount !== 0 || !shownWhenAny.has(figure));
}

const shownWhenAny: ReadonlySet<StairFigure> = new Set(["ahead", "waived", "societal"]);

function expectedNote({ through, totals }: FiguresAnswer, write: Writer): readonly FigurePiece[] {
  const { screen } = write.words;
  const promised = totals.promised === totals.expected ? null : write.figure(totals.promised);
  return screen.totals.expected(screen.through(String(through)), promised);
}

// By reason waivers are shown as recorded: a finding tells when that is more than there was to waive.
function waivedNote({ waivedByReason }: FiguresAnswer, write: Writer): readonly FigurePiece[] {
  const told = reasons.flatMap((reason) => reasonText(reason, waivedByReason[reason], write));
  return told.flatMap((text, index): readonly FigurePiece[] => [...(index === 0 ? [] : [", "]), { text, figure: "waived" }]);
}

function reasonText(reason: Reason, amount: Ore | undefined, write: Writer): string[] {
  return amount ? [`${write.words.ledger.reason[reason]} ${write.figure(amount)}`] : [];
}
