import { benefitNatures } from "@hoest/db/questions/benefit-natures";
import { cells } from "@hoest/db/questions/cells";
import { isDemo } from "@hoest/db/questions/is-demo";
import { prices } from "@hoest/db/questions/prices";
import { promisedCells } from "@hoest/db/questions/promised-cells";
import { registeredInvestments } from "@hoest/db/questions/registered-investments";
import type { Db } from "@hoest/db/tables";
import type { RegisteredInvestment } from "@hoest/shared/cell";
import { pricedYears } from "@hoest/shared/file-prices";
import { defaultThrough, type FiscalYear, type IsoDate } from "@hoest/shared/fiscal-year";
import { type Known, type Narrowing, type Portfolio, portfolioOf, type Settings } from "@hoest/shared/portfolio";
import type { PriceIndex } from "@hoest/shared/price-level";
import { Refusal } from "@hoest/shared/problem";
import { type YearCase, yearCases } from "@hoest/shared/year-cases";

/** What a reader chose, and today: a horizon decided for a later day does not count yet. */
export type AskedSettings = Settings & { readonly today?: IsoDate | undefined };

/** What figures are made from, with the pool each case belongs to. */
export interface AskedRegister extends Known {
  readonly investments: readonly (RegisteredInvestment & { readonly pool: string; readonly version: number })[];
  readonly prices: readonly (PriceIndex & { readonly knownOn: IsoDate | null })[];
}

/** The figures of the pool, or of one investment or department in it; refuses what nobody has registered. Call it within one reading. */
export async function askPortfolio(db: Db, { today, ...settings }: AskedSettings, narrowing: Narrowing = {}): Promise<Portfolio> {
  return portfolioAsked(await askKnown(db, { ...settings, today }), settings, narrowing);
}

/** The figures of the pool, or of one investment or department in it, with what a screen offers beside them. Call it within one reading. */
export async function askScreen(db: Db, settings: Settings, today: IsoDate, narrowing: Narrowing) {
  const known = await askKnown(db, { ...settings, today });
  const offered = await askOffered(db, known, settings, today);
  return { ...portfolioAsked(known, settings, { ...narrowing, findingsThrough: offered.defaultThrough }), ...offered };
}

/** What a screen offers beside figures: today, the usual year, the price levels and departments there are to choose between, and whether it is the demo. */
export async function askOffered(db: Db, { prices: known, investments }: Pick<Known, "prices" | "investments">, { asOf }: Settings, today: IsoDate) {
  const departments = new Set(investments.map(({ department }) => department));
  return {
    today,
    defaultThrough: defaultThrough(asOf ?? today),
    priceLevels: pricedYears(known),
    departments: [...departments].sort((one, other) => one.localeCompare(other, "da")),
    isDemo: await isDemo(db),
  };
}

/** What one year's figures are made of, case by case; refuses a department nobody has registered. Call it within one reading. */
export async function askYear(db: Db, settings: AskedSettings, year: FiscalYear, narrowing: Narrowing): Promise<YearCase[]> {
  const known = await askKnown(db, settings);
  demandRegistered(known, narrowing);
  return yearCases(known, settings, year, narrowing);
}

function portfolioAsked(known: Known, settings: Settings, narrowing: Narrowing): Portfolio {
  demandRegistered(known, narrowing);
  return portfolioOf(known, settings, narrowing);
}

function demandRegistered(known: Known, { code, department }: Narrowing): void {
  if (code !== undefined && !known.investments.some((one) => one.code === code)) throw new Refusal("no-such-investment", { code });
  if (department !== undefined && !known.investments.some((one) => one.department === department)) throw new Refusal("no-such-department", { department });
}

/** Everything figures are made from, as of the date of the settings, with the horizons in force then. Call it within one reading. */
export async function askKnown(db: Db, { asOf, today }: Pick<AskedSettings, "asOf" | "today">): Promise<AskedRegister> {
  return {
    cells: await cells(db, asOf),
    promisedCells: await promisedCells(db, asOf),
    prices: await prices(db, asOf),
    investments: await registeredInvestments(db, asOf ?? today ?? null),
    benefits: await benefitNatures(db),
  };
}
