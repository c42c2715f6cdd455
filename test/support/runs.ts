/** How often something random is tried: ten times as often in the slow run. */
export function runs(ordinary: number): number {
  return process.env["HOEST_SLOW"] === "1" ? 10 * ordinary : ordinary;
}
