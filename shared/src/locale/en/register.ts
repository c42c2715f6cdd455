import type { register as danish } from "../da/register.ts";

/** The names of what the register keeps, in English. */
export const register: typeof danish = {
  stage: {
    idea: "idea", proposed: "proposal", granted: "granted", running: "under way", operating: "in operation", completed: "completed", rejected: "rejected",
    stopped: "stopped", "written-off": "written off",
  },
  mover: { owner: "project owner", controller: "controller" },
  effort: { own: "the municipality's own effort", bought: "bought outside" },
  harvestModel: {
    "budget-ahead": "budget lowered ahead", "after-evidence": "lowered when documented", repayment: "paid back to the pool",
    "payment-by-result": "paid for only when it works", "no-harvest": "no harvest by agreement",
  },
  planPart: {
    account: "account", budgetHolder: "budget holder", harvestModel: "harvest model", firstYear: "first year", counterfactual: "what would have happened",
    benefit: "a gain that the saving belongs to",
  },
  barrier: { data: "data", stakeholders: "stakeholders", competences: "competences", institutions: "institutions", model: "the model itself" },
  evidence: {
    1: "1: before and after, no comparison", 2: "2: compared with others, no baseline", 3: "3: before and after, with a control group",
    4: "4: as 3, other differences accounted for", 5: "5: drawn by lot",
  },
  evidenceScale: "Maryland Scientific Methods Scale (Sherman et al., 1997)",
  poolSetting: {
    "horizon-years": "horizon in years", "payback-years": "paid back within years", "harvest-split": "share of a harvest to the pool in percent",
  },
};
