import type { BusinessCase } from "@hoest/shared/business-case";
import type { CaseEffect } from "@hoest/shared/effect";
import { type FiscalYear, fiscalYear, isoDate } from "@hoest/shared/fiscal-year";
import type { BenefitFacts, CaseFacts } from "@hoest/shared/investment";
import { type Ore, ore } from "@hoest/shared/money";
import type { CaseRisks } from "@hoest/shared/readiness";

/** An idea of the demo: little is said of it yet. */
export const demoIdea = {
  code: "I-22", stage: "idea", title: "Fælles depot for hjælpemidler", summary: "Hjælpemidler hentes, renses og lånes ud igen fra ét sted.",
  targetGroup: "Borgere med hjælpemidler", citizens: null, department: "Sundhed og Omsorg", committee: "Sundhedsudvalget",
  effort: "own", legalBasis: "", links: [],
} as const satisfies CaseFacts & { readonly code: string; readonly stage: string };

/** A proposal of the demo: its harvest plan is whole, and a decision is all it waits for. */
export const demoProposal = {
  code: "I-23", stage: "proposed", title: "Rådgivning før varige foranstaltninger", department: "Børn og Unge", committee: "Børne- og Ungeudvalget",
  summary: "Familier tilbydes et kort, intensivt forløb, før der træffes afgørelse om en varig foranstaltning.", targetGroup: "Familier med børn på 6–12 år",
  citizens: 60, effort: "own", legalBasis: "Barnets lov § 30", links: [],
} as const satisfies CaseFacts & { readonly code: string; readonly stage: string };

/** The proposal's one gain. */
export const demoGain: BenefitFacts = {
  name: "Færre varige foranstaltninger", frame: "service", nature: "cashable", account: "5.28.21", budgetHolder: "Afdelingschef, Familieafdelingen",
  harvestModel: "after-evidence", firstYear: fiscalYear(2028), isRecurring: true, counterfactual: "Udviklingen i tre sammenlignelige kommuner",
  evaluationDesign: "Før og efter, med en kontrolgruppe af familier, der får det nuværende tilbud",
};

/** What the proposal asks for and promises. */
export const demoGrid: BusinessCase = {
  priceLevel: fiscalYear(2026),
  lines: [
    { figure: "cost", frame: "service", amounts: [thousands(2027, 1_400), thousands(2028, 900)] },
    { figure: "gain", benefit: demoGain.name, amounts: [thousands(2028, 500), thousands(2029, 900)] },
  ],
};

/** What may keep the proposal from working, and what shows that it does. */
export const demoRisks: CaseRisks = {
  risks: [
    {
      barrier: "data", description: "Afgørelser registreres forskelligt i distrikterne", likelihood: 3, consequence: 4,
      measure: "Fælles registrering fra 1. januar", owner: "Leder af Familieafdelingen",
    },
    {
      barrier: "competences", description: "Rådgiverne skal oplæres i metoden", likelihood: 2, consequence: 3,
      measure: "Oplæring før start", owner: "Projektleder",
    },
  ],
  withoutRisk: ["stakeholders", "model"],
};
export const demoEffect: CaseEffect = {
  evidence: 3, evidenceNote: "To danske undersøgelser med kontrolgruppe", enrolments: [],
  indicators: [{
    name: "Nye varige foranstaltninger om året", unit: "antal", baseline: "41", target: "30",
    measurements: [{ on: isoDate("2025-12-31"), value: "41", source: "Fagsystemet" }],
  }],
};

/** What makes the harvest plan of an imported case of the demo whole: its one cashable gain. */
export const demoPlan = {
  code: "I-01", benefit: "Færre anbringelser", harvestModel: "after-evidence", firstYear: fiscalYear(2025),
  counterfactual: "En sammenligningsgruppe af mødre i nabokommunerne",
} as const;

function thousands(year: number, amount: number): { year: FiscalYear; amount: Ore } {
  return { year: fiscalYear(year), amount: ore(amount * 100_000) };
}
