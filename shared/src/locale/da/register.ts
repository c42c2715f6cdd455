import type { EvidenceLevel } from "../../effect.ts";
import type { HarvestModel, PlanPart } from "../../harvest-plan.ts";
import type { Effort } from "../../investment.ts";
import type { PoolSetting } from "../../pool-setting.ts";
import type { Barrier } from "../../readiness.ts";
import type { Mover, Stage } from "../../stage.ts";

/** The names of what the register keeps, in Danish. */
export const register = {
  stage: {
    idea: "idé", proposed: "forslag", granted: "bevilget", running: "i gang", operating: "i drift", completed: "afsluttet", rejected: "afvist",
    stopped: "stoppet", "written-off": "afskrevet",
  } satisfies Record<Stage, string>,
  mover: { owner: "projektejer", controller: "controller" } satisfies Record<Mover, string>,
  effort: { own: "kommunens egen indsats", bought: "købt udefra" } satisfies Record<Effort, string>,
  harvestModel: {
    "budget-ahead": "forlods budgetreduktion", "after-evidence": "reduktion efter dokumentation", repayment: "tilbagebetaling til puljen",
    "payment-by-result": "betaling kun ved effekt", "no-harvest": "ingen høst efter aftale",
  } satisfies Record<HarvestModel, string>,
  planPart: {
    account: "konto", budgetHolder: "budgetansvarlig", harvestModel: "høstmodel", firstYear: "første år", counterfactual: "hvad der ellers var sket",
    benefit: "en gevinst, som besparelsen hører til",
  } satisfies Record<PlanPart | "benefit", string>,
  barrier: {
    data: "data", stakeholders: "interessenter", competences: "kompetencer", institutions: "institutionelle forhold", model: "modellen selv",
  } satisfies Record<Barrier, string>,
  evidence: {
    1: "1: før og efter, uden sammenligning", 2: "2: sammenlignet med andre, uden udgangspunkt", 3: "3: før og efter, sammenlignet med en kontrolgruppe",
    4: "4: som 3, og der er taget højde for andre forskelle", 5: "5: lodtrækning",
  } satisfies Record<EvidenceLevel, string>,
  evidenceScale: "Maryland Scientific Methods Scale (Sherman m.fl., 1997)",
  poolSetting: {
    "horizon-years": "horisont i år", "payback-years": "tilbagebetalt inden for år", "harvest-split": "andel af høsten til puljen i procent",
  } satisfies Record<PoolSetting, string>,
};
