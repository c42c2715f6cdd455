import { cells } from "@hoest/db/questions/cells";
import { investmentRegister } from "@hoest/db/questions/investment-register";
import { prices } from "@hoest/db/questions/prices";
import { promisedCells } from "@hoest/db/questions/promised-cells";
import type { Db } from "@hoest/db/tables";
import { type Narrowing, type Portfolio, portfolioOf, type Settings } from "@hoest/shared/portfolio";
import { Refusal } from "@hoest/shared/problem";

/** The figures of the pool, or of one investment in it; refuses a code nobody has registered. Call it within one reading. */
export async function askPortfolio(db: Db, settings: Settings, narrowing: Narrowing = {}): Promise<Portfolio> {
  const known = {
    cells: await cells(db, settings.asOf),
    promisedCells: await promisedCells(db, settings.asOf),
    prices: await prices(db, settings.asOf),
    ...(await investmentRegister(db)),
  };
  const { code } = narrowing;
  if (code !== undefined && !known.investments.some((one) => one.code === code)) throw new Refusal("no-such-investment", { code });
  return portfolioOf(known, settings, narrowing);
}
