import { cells } from "@hoest/db/questions/cells";
import { investmentRegister } from "@hoest/db/questions/investment-register";
import { prices } from "@hoest/db/questions/prices";
import { promisedCells } from "@hoest/db/questions/promised-cells";
import type { Db } from "@hoest/db/tables";
import type { FiscalYear } from "@hoest/shared/fiscal-year";
import type { KnownRegister } from "@hoest/shared/investment-detail";
import { type Narrowing, type Portfolio, portfolioOf, type Settings } from "@hoest/shared/portfolio";
import { Refusal } from "@hoest/shared/problem";
import { type YearCase, yearCases } from "@hoest/shared/year-cases";

/** The figures of the pool, or of one investment or department in it; refuses what nobody has registered. Call it within one reading. */
export async function askPortfolio(db: Db, settings: Settings, narrowing: Narrowing = {}): Promise<Portfolio> {
  const known = await askKnown(db, settings);
  demandRegistered(known, narrowing);
  return portfolioOf(known, settings, narrowing);
}

/** What one year's figures are made of, case by case; refuses a department nobody has registered. Call it within one reading. */
export async function askYear(db: Db, settings: Settings, year: FiscalYear, narrowing: Narrowing): Promise<YearCase[]> {
  const known = await askKnown(db, settings);
  demandRegistered(known, narrowing);
  return yearCases(known, settings, year, narrowing);
}

function demandRegistered(known: KnownRegister, { code, department }: Narrowing): void {
  if (code !== undefined && !known.investments.some((one) => one.code === code)) throw new Refusal("no-such-investment", { code });
  if (department !== undefined && !known.investments.some((one) => one.department === department)) throw new Refusal("no-such-department", { department });
}

/** Everything figures are made from, as of the date of the settings. Call it within one reading. */
export async function askKnown(db: Db, { asOf }: Pick<Settings, "asOf">): Promise<KnownRegister> {
  return {
    cells: await cells(db, asOf),
    promisedCells: await promisedCells(db, asOf),
    prices: await prices(db, asOf),
    ...(await investmentRegister(db)),
  };
}
