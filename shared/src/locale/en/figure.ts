import type { figure as danish } from "../da/figure.ts";

/** The names of the figures, in English: the same on screen, in files and in reports. */
export const figure: typeof danish = {
  allocated: "Allocated",
  committed: "Committed",
  spent: "Spent",
  repaid: "Repaid",
  available: "Available",
  promised: "Promised",
  expected: "Expected",
  realised: "Realised",
  avoided: "Avoided expense",
  harvestable: "Harvestable",
  harvested: "Harvested",
  waived: "Waived",
  pending: "Awaiting harvest",
  ahead: "Harvested ahead",
  notRealised: "Not realised",
  societal: "Societal gain",
  net: "Net gain",
  netHarvested: "Harvested less spent",
  realisationRate: "Realisation rate",
  harvestRate: "Harvest rate",
  payback: "Payback time",
};
