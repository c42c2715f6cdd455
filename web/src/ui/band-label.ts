import type { Ore } from "@hoest/shared/money";
import type { Words } from "../language/danish.ts";
import { type BandFigures, type BandPart, bandAmounts, bandParts, bandShape } from "./band.ts";

/** A part's name. What was harvested ahead is a part of its own, so the first part is only what was harvested on effect. */
export function bandPartName(part: BandPart, { figure, screen }: Words): string {
  return part === "harvested" ? screen.band.harvested : figure[part];
}

/** What a band says, in words and numbers: its parts in order, then the ticks. */
export function bandLabel(figures: BandFigures, words: Words, written: (amount: Ore) => string, unit: string): string {
  const amounts = bandAmounts(figures);
  const parts = bandParts.filter((part) => amounts[part] > 0).map((part) => `${bandPartName(part, words)} ${written(amounts[part])}`);
  const ticks = bandShape(figures).ticks.map((tick) => `${words.figure[tick.figure]} ${written(figures[tick.figure])}`);
  const { band } = words.screen;
  return parts.length === 0 && ticks.length === 0 ? band.empty : band.summary(`${[...parts, ...ticks].join(", ")} (${unit})`);
}
