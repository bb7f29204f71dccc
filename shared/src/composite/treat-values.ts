import type { Treatment } from "./definition.ts";
import { extremesOf, kurtosisOf, skewnessOf } from "./moments.ts";

/** What was done to the values of one column. */
export interface TreatedValues {
  readonly values: readonly number[];
  /** `left`: nothing had to be done; `unmended`: what was tried did not help, and the values are as they came. */
  readonly outcome: "left" | "winsorised" | "logarithm" | "unmended";
  /** How many values were drawn in. */
  readonly winsorised: number;
}

/**
 * Mends a column that outliers skew, by the rule: the furthest values are drawn in to their nearest neighbour, one after
 * the other and equal ones together, until skewness or kurtosis is within its bound; where the number allowed does not
 * suffice, they are put back and the logarithm is taken of all. Known values only.
 */
export function treatValues(values: readonly number[], rule: Treatment): TreatedValues {
  if (!isSkewed(values, rule)) return { values, outcome: "left", winsorised: 0 };
  const drawnIn = winsorise(values, rule);
  if (drawnIn !== null) {
    const winsorised = drawnIn.filter((value, index) => value !== values[index]).length;
    return { values: drawnIn, outcome: "winsorised", winsorised };
  }
  const logarithms = rule.logarithm ? takeLogarithms(values) : values;
  return isSkewed(logarithms, rule)
    ? { values, outcome: "unmended", winsorised: 0 }
    : { values: logarithms, outcome: "logarithm", winsorised: 0 };
}

/** Both bounds have to be broken: a skewed column without outliers is skewed by nature. */
function isSkewed(values: readonly number[], { skewness, kurtosis }: Treatment): boolean {
  return Math.abs(skewnessOf(values)) > skewness && kurtosisOf(values) > kurtosis;
}

/** The values with the furthest drawn in, or null where the rule allows too few. The end that skews is chosen anew each time. */
function winsorise(values: readonly number[], rule: Treatment): readonly number[] | null {
  let drawn = values;
  while (isSkewed(drawn, rule)) {
    const isUpward = skewnessOf(drawn) > 0;
    const end = isUpward ? "highest" : "lowest";
    const furthest = extremesOf(drawn)[end];
    const neighbour = extremesOf(drawn.filter((value) => value !== furthest))[end];
    drawn = drawn.map((value) => (value === furthest ? neighbour : value));
    const moved = drawn.filter((value, index) => value !== values[index]).length;
    if (moved > rule.winsorise) return null;
  }
  return drawn;
}

/** Logarithms that keep the order: of the distance to the end that is not skewed, a hundredth of the range added so that none is of 0. */
function takeLogarithms(values: readonly number[]): readonly number[] {
  const { lowest, highest } = extremesOf(values);
  const margin = (highest - lowest) / 100;
  return skewnessOf(values) > 0
    ? values.map((value) => Math.log(value - lowest + margin))
    : values.map((value) => -Math.log(highest - value + margin));
}
