import type { IsoDate } from "./fiscal-year.ts";

/** What a pool decides once and changes seldom: how many years recurring gains count, within how many a case must have paid for itself,
 *  and how many percent of a harvest go to the pool. */
export const poolSettings = ["horizon-years", "payback-years", "harvest-split"] as const;
export type PoolSetting = (typeof poolSettings)[number];

/** A setting as it is from a day on, until another takes its place. */
export interface DatedSetting {
  readonly setting: PoolSetting;
  readonly value: number;
  readonly validFrom: IsoDate;
}

/** A pool's settings on a day. Null: nobody has decided. */
export interface SettingsInForce {
  readonly horizonYears: number;
  readonly paybackYears: number | null;
  readonly harvestSplit: number | null;
}

/** The least and the most that a setting can be. */
export const settingRange = {
  "horizon-years": [1, 60], "payback-years": [1, 60], "harvest-split": [0, 100],
} as const satisfies Record<PoolSetting, readonly [number, number]>;

/** What is in force of settings in the order they were made; the horizon is the pool's own until a setting says otherwise. */
export function settingsInForce(made: readonly DatedSetting[], on: IsoDate, ownHorizonYears: number): SettingsInForce {
  const newest = (setting: PoolSetting) => made.filter((one) => one.setting === setting && one.validFrom <= on)
    .reduce<DatedSetting | null>((before, one) => (before === null || one.validFrom >= before.validFrom ? one : before), null)?.value;
  return {
    horizonYears: newest("horizon-years") ?? ownHorizonYears, paybackYears: newest("payback-years") ?? null, harvestSplit: newest("harvest-split") ?? null,
  };
}
