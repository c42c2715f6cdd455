import type { Instant } from "@hoest/db/tables";

const windowMs = 15 * 60 * 1000;

/** How far back failures are remembered. */
export const rememberedMs = 24 * 60 * 60 * 1000;

/** Until when nothing more is tried, in milliseconds: each time so many fail within 15 minutes, for 15 minutes, and twice as long each time after. */
export function closedUntil(failures: readonly Instant[], most: number, now: Instant): number {
  let [until, closedFor]: [number, number] = [0, windowMs];
  let recent: number[] = [];
  // A failure in the future is a clock's mistake.
  for (const failed of failures.filter((at) => at <= now).map((at) => Date.parse(at))) {
    recent = [...recent.filter((at) => at > failed - windowMs), failed];
    if (recent.length < most) continue;
    until = failed + closedFor;
    closedFor *= 2;
    recent = [];
  }
  return until;
}
