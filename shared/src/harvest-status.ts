import type { Figures } from "./figures.ts";
import { smallestTold } from "./money.ts";

/** What became of a case's gains, seen from its figures; in the order a person asks. */
export const harvestStatuses = ["pending", "ahead", "settled", "unrealised", "awaited"] as const;
export type HarvestStatus = (typeof harvestStatuses)[number];

type Told = Pick<Figures, "expected" | "realised" | "harvested" | "pending" | "ahead">;

/** Where a case's harvest stands through the chosen year. A case may both be pending and be ahead, in different gains; otherwise it is one thing. */
export function harvestStatusesOf({ expected, realised, harvested, pending, ahead }: Told): readonly HarvestStatus[] {
  const open: HarvestStatus[] = [];
  if (pending >= smallestTold) open.push("pending");
  if (ahead >= smallestTold) open.push("ahead");
  if (open.length > 0) return open;
  if (realised >= smallestTold || harvested >= smallestTold) return ["settled"];
  return [expected >= smallestTold ? "unrealised" : "awaited"];
}
