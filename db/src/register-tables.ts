import type { EvidenceLevel } from "@hoest/shared/effect";
import type { Frame, Nature } from "@hoest/shared/entry";
import type { FiscalYear, IsoDate } from "@hoest/shared/fiscal-year";
import type { HarvestModel } from "@hoest/shared/harvest-plan";
import type { Effort } from "@hoest/shared/investment";
import type { Ore } from "@hoest/shared/money";
import type { PoolSetting } from "@hoest/shared/pool-setting";
import type { Barrier } from "@hoest/shared/readiness";
import type { Stage } from "@hoest/shared/stage";
import type { Generated } from "kysely";

/** What people say of pools, cases, gains and decisions. */
export interface RegisterTables {
  pool: PoolTable;
  investment: InvestmentTable;
  investmentLink: InvestmentLinkTable;
  benefit: BenefitTable;
  decision: DecisionTable;
  businessCase: BusinessCaseTable;
  stageMove: StageMoveTable;
  granting: GrantingTable;
  poolSetting: PoolSettingTable;
  indicator: IndicatorTable;
  measurement: MeasurementTable;
  enrolment: EnrolmentTable;
  risk: RiskTable;
  judgedWithoutRisk: JudgedWithoutRiskTable;
}

interface PoolTable {
  id: Generated<number>;
  name: string;
  horizonYears: Generated<number>;
}

interface InvestmentTable {
  id: Generated<number>;
  poolId: number;
  code: string;
  title: string;
  department: string;
  committee: string;
  version: Generated<number>;
  summary: Generated<string>;
  targetGroup: Generated<string>;
  citizens: number | null;
  effort: Effort | null;
  legalBasis: Generated<string>;
  casePriceLevel: FiscalYear | null;
  evidence: EvidenceLevel | null;
  evidenceNote: Generated<string>;
}

interface InvestmentLinkTable {
  investmentId: number;
  position: number;
  title: string;
  url: string;
}

interface BenefitTable {
  id: Generated<number>;
  investmentId: number;
  name: string;
  frame: Frame;
  nature: Nature;
  account: string | null;
  budgetHolder: string | null;
  harvestModel: HarvestModel | null;
  firstYear: FiscalYear | null;
  isRecurring: 0 | 1 | null;
  counterfactual: Generated<string>;
  evaluationDesign: Generated<string>;
}

interface DecisionTable {
  id: Generated<number>;
  poolId: number;
  name: string;
  body: string | null;
  decidedOn: IsoDate | null;
  item: string | null;
  caseNumber: string | null;
  link: string | null;
}

interface BusinessCaseTable {
  id: Generated<number>;
  investmentId: number;
  frame: Frame | null;
  benefitId: number | null;
  year: FiscalYear;
  amountOre: Ore;
}

interface StageMoveTable {
  id: number;
  act: number;
  investmentId: number;
  fromStage: Stage | null;
  toStage: Stage;
  movedOn: IsoDate;
  note: string | null;
  lost: string | null;
}

interface GrantingTable {
  id: number;
  act: number;
  investmentId: number;
  decisionId: number;
  isRevision: 0 | 1;
  overrideReason: string | null;
  shortfallReason: string | null;
}

interface PoolSettingTable {
  id: number;
  act: number;
  poolId: number;
  setting: PoolSetting;
  value: number;
  validFrom: IsoDate;
}

interface IndicatorTable {
  id: Generated<number>;
  investmentId: number;
  position: number;
  name: string;
  unit: string;
  baseline: string | null;
  target: string | null;
}

interface MeasurementTable {
  indicatorId: number;
  measuredOn: IsoDate;
  value: string;
  source: string;
}

interface EnrolmentTable {
  investmentId: number;
  countedOn: IsoDate;
  enrolled: number;
}

interface RiskTable {
  investmentId: number;
  position: number;
  barrier: Barrier;
  description: string;
  likelihood: number;
  consequence: number;
  measure: string;
  owner: string;
}

interface JudgedWithoutRiskTable {
  investmentId: number;
  barrier: Barrier;
}
