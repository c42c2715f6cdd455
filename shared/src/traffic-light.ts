/** The traffic lights of a rate, from good to bad. */
export const lights = ["green", "yellow", "red"] as const;
export type Light = (typeof lights)[number];

/** The least rate of each light but the last, as fractions. */
export type Thresholds = Readonly<Record<Exclude<Light, "red">, number>>;

/** The thresholds until a municipality sets its own. */
export const usualThresholds: Thresholds = { green: 0.9, yellow: 0.7 };

/** The light of a rate; none where there is no rate. */
export function lightOf(rate: number | null, { green, yellow }: Thresholds = usualThresholds): Light | null {
  if (rate === null) return null;
  if (rate >= green) return "green";
  return rate >= yellow ? "yellow" : "red";
}
