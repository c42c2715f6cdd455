import { allocations } from "@hoest/db/questions/allocations";
import { poolSettings } from "@hoest/db/questions/pool-settings";
import { pools } from "@hoest/db/questions/pools";
import type { Db } from "@hoest/db/tables";
import { defaultThrough, type FiscalYear, type IsoDate } from "@hoest/shared/fiscal-year";
import { poolMovements } from "@hoest/shared/pool-movements";
import { type SettingsInForce, settingsInForce } from "@hoest/shared/pool-setting";
import { type FrameAmount, type FrameAsked, framesAsked, poolYears } from "@hoest/shared/pool-years";
import { conversionFor, type Settings } from "@hoest/shared/portfolio";
import { askKnown } from "./ask-portfolio.ts";

/** Which pool is asked, on which day, at which prices, and which case is left out of what is taken from it. */
export interface LeftAsked {
  readonly poolId: number;
  readonly today: IsoDate;
  readonly priceLevel: FiscalYear;
  readonly without: number;
}

/** What costs would leave in each frame of a pool, as known today: less than nothing is more than there is. Without any prices amounts are as recorded. */
export async function askLeft(db: Db, { poolId, today, priceLevel, without }: LeftAsked, costs: readonly FrameAmount[]): Promise<FrameAsked[]> {
  const known = await askKnown(db, { asOf: null, today });
  const convert = conversionFor(known.prices.length === 0 ? null : priceLevel, known.prices);
  const movements = poolMovements(known, await allocations(db, null), { poolId, through: defaultThrough(today), convert, without });
  return framesAsked(poolYears(movements), costs);
}

/** Every pool: its settings in force and before, its frames over the years, and the price indices with their history. Call it within one reading. */
export async function askPools(db: Db, settings: Settings, today: IsoDate) {
  const on = settings.asOf ?? today;
  const known = await askKnown(db, { asOf: settings.asOf, today });
  const recorded = await allocations(db, settings.asOf);
  const made = await poolSettings(db);
  const convert = conversionFor(known.prices.length === 0 ? null : settings.priceLevel, known.prices);
  return {
    ...settings,
    pools: (await pools(db)).map(({ id, name, horizonYears }) => {
      const own = made.filter(({ poolId }) => poolId === id);
      return {
        name, settings: settingsInForce(own, on, horizonYears),
        settingHistory: own.map(({ setting, value, validFrom, by, at }) => ({ setting, value, validFrom, by, at })),
        frames: poolYears(poolMovements(known, recorded, { poolId: id, through: settings.through, convert })),
        investments: known.investments.filter(({ poolId }) => poolId === id).length,
      };
    }),
    prices: known.prices,
  };
}

/** A pool's settings on a day. */
export async function askSettings(db: Db, { id, horizonYears }: { readonly id: number; readonly horizonYears: number }, on: IsoDate): Promise<SettingsInForce> {
  return settingsInForce((await poolSettings(db)).filter(({ poolId }) => poolId === id), on, horizonYears);
}
