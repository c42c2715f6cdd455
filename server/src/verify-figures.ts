import { benefitNatures } from "@hoest/db/questions/benefit-natures";
import { cells } from "@hoest/db/questions/cells";
import { everythingHeld } from "@hoest/db/questions/held";
import { prices } from "@hoest/db/questions/prices";
import { promisedCells } from "@hoest/db/questions/promised-cells";
import { registeredInvestments } from "@hoest/db/questions/registered-investments";
import type { Db } from "@hoest/db/tables";
import { shortfalls } from "@hoest/shared/below-nothing";
import { pricedYears } from "@hoest/shared/file-prices";
import { brokenIdentities, brokenTotals } from "@hoest/shared/identities";
import { type Known, type Portfolio, portfolioOf } from "@hoest/shared/portfolio";
import { Refusal } from "@hoest/shared/problem";
import type { Check } from "./verify.ts";

/** No figure's sum for a year is below nothing; both identities and every drill-down hold in every year, as recorded and in the newest prices. */
export async function verifyFigures(db: Db): Promise<Check[]> {
  const held = await everythingHeld(db);
  const below = shortfalls(held).map(({ figure, year }) => `${figure.kind} ${year}, investment ${figure.investmentId}`);
  const known = {
    cells: await cells(db, null), promisedCells: await promisedCells(db, null), prices: await prices(db, null),
    investments: await registeredInvestments(db), benefits: await benefitNatures(db),
  };

  const identities: string[] = [];
  const totals: string[] = [];
  let checked = 0;
  try {
    for (const portfolio of everyPortfolio(known)) {
      const at = `through ${portfolio.through}, ${portfolio.priceLevel ?? "as recorded"}`;
      const levels = [portfolio.totals, ...portfolio.investments, ...portfolio.byDepartment, ...portfolio.byFrame];
      identities.push(...levels.flatMap(brokenIdentities).map((identity) => `${identity} (${at})`));
      totals.push(...brokenTotals(portfolio).map((broken) => `${broken} (${at})`));
      checked += levels.length;
    }
  } catch (error) {
    // A ledger so broken that nothing can be reckoned from it is a finding like any other, beside those that say why.
    identities.push(error instanceof Error ? error.message : String(error));
  }
  return [
    { check: "no sum below nothing", checked: held.length, failures: below },
    { check: "identities", checked, failures: identities },
    { check: "drill-down sums", checked, failures: totals },
  ];
}

function* everyPortfolio(known: Known): Iterable<Portfolio> {
  const years = [...new Set(known.cells.map(({ year }) => year))].sort();
  const newestPrices = pricedYears(known.prices).at(-1);
  for (const through of years) {
    yield portfolioOf(known, { through, asOf: null, priceLevel: null });
    const priced = newestPrices === undefined ? undefined : pricedPortfolio(known, { through, asOf: null, priceLevel: newestPrices });
    if (priced) yield priced;
  }
}

/** The figures in one price level, or nothing when an index is missing: that is a refusal on screen, not a broken ledger. */
function pricedPortfolio(known: Known, settings: Parameters<typeof portfolioOf>[1]): Portfolio | undefined {
  try {
    return portfolioOf(known, settings);
  } catch (error) {
    if (error instanceof Refusal && error.code === "missing-price-index") return undefined;
    throw error;
  }
}
