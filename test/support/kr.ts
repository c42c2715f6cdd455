import { type Ore, ore } from "@hoest/shared/money";

/** Whole or broken kroner as øre. */
export function kr(kroner: number): Ore {
  return ore(Math.round(kroner * 100));
}
