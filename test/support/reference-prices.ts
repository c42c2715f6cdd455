import type { SheetFile } from "@hoest/server/workbook/read-sheet";
import type { Frame } from "@hoest/shared/entry";

/** How amounts are restated, written anew for the tests. */
export interface ReferencePrices {
  readonly restate: (amount: number, frame: Frame, from: number) => number;
}

const danish = { service: "service", capital: "anlæg", transfer: "overførsel", other: "service" } as const;

/** Restates by the indices of a file into a year's prices (null: not at all), half away from zero. */
export function referencePrices({ sheet }: SheetFile, to: number | null): ReferencePrices {
  const indexOf = (frame: Frame, year: number) => {
    const text = sheet.find(([name, of]) => name === danish[frame] && of === String(year))?.[2];
    if (text === undefined) throw new Error(`no index for ${frame} ${year}`);
    return BigInt(Math.round(Number(text.replace(",", ".")) * 1e6));
  };
  return {
    restate(amount, frame, from) {
      if (to === null) return amount;
      const [over, under] = [indexOf(frame, to), indexOf(frame, from)];
      const size = (2n * BigInt(Math.abs(amount)) * over + under) / (2n * under);
      return Number(amount < 0 ? -size : size);
    },
  };
}
