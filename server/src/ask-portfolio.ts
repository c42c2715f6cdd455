import { cells } from "@hoest/db/questions/cells";
import { investmentRegister } from "@hoest/db/questions/investment-register";
import { prices } from "@hoest/db/questions/prices";
import { promisedCells } from "@hoest/db/questions/promised-cells";
import type { Db } from "@hoest/db/tables";
import type { RegisteredInvestment } from "@hoest/shared/cell";
import type { FiscalYear, IsoDate } from "@hoest/shared/fiscal-year";
import type { KnownRegister } from "@hoest/shared/investment-detail";
import { type Narrowing, type Portfolio, portfolioOf, type Settings } from "@hoest/shared/portfolio";
import type { PriceIndex } from "@hoest/shared/price-level";
import { Refusal } from "@hoest/shared/problem";
import { type YearCase, yearCases } from "@hoest/shared/year-cases";

/** What a reader chose, and today: a horizon decided for a later day does not count yet. */
export type AskedSettings = Settings & { readonly today?: IsoDate };

/** What figures are made from, with the pool each case belongs to. */
export interface AskedRegister extends KnownRegister {
  readonly investments: readonly (RegisteredInvestment & { readonly pool: string })[];
  readonly prices: readonly (PriceIndex & { readonly knownOn: IsoDate | null })[];
}

/** The figures of the pool, or of one investment or department in it; refuses what nobody has registered. Call it within one reading. */
export async function askPortfolio(db: Db, settings: AskedSettings, narrowing: Narrowing = {}): Promise<Portfolio> {
  const known = await askKnown(db, settings);
  demandRegistered(known, narrowing);
  return portfolioOf(known, settings, narrowing);
}

/** What one year's figures are made of, case by case; refuses a department nobody has registered. Call it within one reading. */
export async function askYear(db: Db, settings: AskedSettings, year: FiscalYear, narrowing: Narrowing): Promise<YearCase[]> {
  const known = await askKnown(db, settings);
  demandRegistered(known, narrowing);
  return yearCases(known, settings, year, narrowing);
}

function demandRegistered(known: KnownRegister, { code, department }: Narrowing): void {
  if (code !== undefined && !known.investments.some((one) => one.code === code)) throw new Refusal("no-such-investment", { code });
  if (department !== undefined && !known.investments.some((one) => one.department === department)) throw new Refusal("no-such-department", { department });
}

/** Everything figures are made from, as of the date of the settings, with the horizons in force then. Call it within one reading. */
export async function askKnown(db: Db, { asOf, today }: Pick<AskedSettings, "asOf" | "today">): Promise<AskedRegister> {
  return {
    cells: await cells(db, asOf),
    promisedCells: await promisedCells(db, asOf),
    prices: await prices(db, asOf),
    ...(await investmentRegister(db, asOf ?? today ?? null)),
  };
}
