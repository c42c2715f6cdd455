/** Danish kroner in whole øre: the only money type. Kroner exist on screen and in files, never in code. */
export type Ore = number & { readonly unit: "ore" };

/** A whole number of øre; refuses fractions and anything beyond 2^53. */
export function ore(value: number): Ore {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number of øre`);
  // Adding zero turns -0, which JSON and equality treat differently, into 0.
  return (value + 0) as Ore;
}

export const nothing = ore(0);

/** The least amount worth telling: less than one krone is the rounding of prices, not news. */
export const smallestTold = ore(100);

/** The sum of two amounts, in øre. */
export function plus(one: Ore, other: Ore): Ore {
  return ore(one + other);
}

/** What must be added to `held` to reach `stated`, in øre. */
export function difference(stated: Ore, held: Ore): Ore {
  return ore(stated - held);
}

/** The sum of any number of amounts, in øre. */
export function total(amounts: Iterable<Ore>): Ore {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return ore(sum);
}

/** The amount itself when positive, otherwise nothing, in øre. */
export function atLeastNothing(amount: Ore): Ore {
  return amount > 0 ? amount : nothing;
}

/** The lesser of two amounts, in øre. */
export function lesser(one: Ore, other: Ore): Ore {
  return one < other ? one : other;
}

/** A fraction of two positive whole numbers in lowest terms. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** The ratio of two positive whole numbers, reduced; refuses anything else. */
export function ratio(numerator: number, denominator: number): Ratio {
  if (!isPositiveInteger(numerator) || !isPositiveInteger(denominator)) {
    throw new RangeError(`${numerator}/${denominator} is not a ratio of positive whole numbers`);
  }
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The amount times the ratio, rounded half away from zero to the øre; exact for every amount. */
export function scaled(amount: Ore, by: Ratio): Ore {
  const product = amount * by.numerator;
  if (!Number.isSafeInteger(product)) return scaledExactly(amount, by);
  // Dividing is far quicker than a remainder. A quotient just below a whole number may be rounded up to it: the rest is then below nothing, and as small.
  const whole = Math.trunc(product / by.denominator);
  const rest = product - whole * by.denominator;
  if (2 * Math.abs(rest) < by.denominator) return ore(whole);
  return ore(whole + Math.sign(rest));
}

/** Part of the whole as a fraction with six decimals; null when the whole is nothing. */
export function rate(part: Ore, whole: Ore): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1e6) / 1e6 + 0;
}

function scaledExactly(amount: Ore, by: Ratio): Ore {
  const product = BigInt(amount) * BigInt(by.numerator);
  const denominator = BigInt(by.denominator);
  const rest = product % denominator;
  const whole = product / denominator;
  const roundsAway = 2n * (rest < 0n ? -rest : rest) >= denominator;
  return ore(Number(roundsAway ? whole + (rest < 0n ? -1n : 1n) : whole));
}

function isPositiveInteger(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
