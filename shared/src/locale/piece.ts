/** How a part of a sentence is to stand out; the screen decides what each looks like. */
export type Mark = "strong" | "harvested" | "pending" | "ahead" | "soft";

/** A part of a sentence: plain text, or text that stands out. */
export type Piece = string | { readonly mark: Mark; readonly text: string };

/** A part of an explanation: plain text, or text that tells a figure and leads to what it is made of. */
export type FigurePiece = string | { readonly text: string; readonly figure: "promised" | "net" | "avoided" | "waived" };

/** The texts of the overview's first sentence, amounts and rates written out; null where there is nothing to tell. */
export interface HeadlineTexts {
  readonly through: string;
  /** How many cases the amounts are of; the sentence speaks of one or of several. */
  readonly investments: number;
  readonly committed: string | null;
  /** What they are to give in all their years as known now. */
  readonly outlook: string | null;
  readonly expected: string | null;
  /** What was promised at first, where that is something else than what is expected now. */
  readonly promised: string | null;
  readonly realised: string | null;
  readonly realisationRate: string | null;
  readonly harvested: string | null;
  /** Null too when nothing that is realised can be harvested. */
  readonly harvestRate: string | null;
  readonly ahead: string | null;
  readonly pending: string | null;
}
