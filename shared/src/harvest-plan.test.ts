import { expect, test } from "vitest";
import { fiscalYear } from "./fiscal-year.ts";
import { type PlannedBenefit, type PlanPart, planGaps, planParts } from "./harvest-plan.ts";
import { barriers, type Risk, readiness } from "./readiness.ts";

const whole: PlannedBenefit = {
  name: "g", nature: "cashable", account: "5.28.21", budgetHolder: "Centerchef", harvestModel: "after-evidence", firstYear: fiscalYear(2027), counterfactual: "Kontrolgruppe",
};
const nothingSaid: Record<PlanPart, Partial<PlannedBenefit>> = {
  account: { account: null }, budgetHolder: { budgetHolder: null }, harvestModel: { harvestModel: null }, firstYear: { firstYear: null }, counterfactual: { counterfactual: " " },
};

test.for(planParts)("a cashable gain without %s is no harvest plan, and only that is missing", (part) => {
  expect(planGaps([whole, { ...whole, ...nothingSaid[part], name: "h" }], false)).toEqual([{ benefit: "h", part }]);
});

test.for(["avoided", "societal"] as const)("nothing is planned of a gain that is %s: it cannot be taken out of a budget", (nature) => {
  const bare = { ...whole, nature, account: null, budgetHolder: null, harvestModel: null, firstYear: null, counterfactual: "" };
  expect(planGaps([bare], false)).toEqual([]);
});

test("savings that no gain has are missing one, however whole the rest is", () => {
  expect(planGaps([whole], true)).toEqual([{ benefit: null, part: "benefit" }]);
  expect(planGaps([], false)).toEqual([]);
});

const risk: Risk = { barrier: "data", description: "Ingen nulpunktsmåling", likelihood: 3, consequence: 4, measure: "Mål før start", owner: "Projektleder" };

test("a case is ready when its plan is whole and each barrier has a risk with measure and owner, or is judged to hold none", () => {
  const settled = readiness([whole], false, { risks: [risk], withoutRisk: ["stakeholders", "competences", "institutions", "model"] });
  expect(settled.map(({ item, isSettled }) => [item, isSettled])).toEqual([...planParts, ...barriers].map((item) => [item, true]));
  const open = readiness([{ ...whole, account: null }], true, { risks: [{ ...risk, owner: " " }], withoutRisk: [] });
  expect(open.filter(({ isSettled }) => !isSettled).map(({ item, by }) => [item, by])).toEqual(
    [["benefit", "owner"], ["account", "controller"], ...barriers.map((barrier) => [barrier, "owner"])]);
});
