import type { Direction, Normalization } from "./definition.ts";
import type { NormalizedValues } from "./normalize-values.ts";

type Order = Extract<Normalization, { readonly method: "rank" | "percentile-rank" | "borda" }>;

/**
 * The place of each value among others, from the worst up:
 *
 * - `rank`: one more than there are worse ones, so that ties share the lower place;
 * - `borda`: a point for each worse one and half a point for each equal one;
 * - `percentile-rank`: those points as a share of all that there could be, 0–100.
 *
 * The others are the rest of `values`, or the reference of a fixed scale.
 */
export function placeAmong(values: readonly number[], direction: Direction, rule: Order): NormalizedValues {
  const isFixed = rule.over === "fixed";
  const sign = direction === "higher-is-better" ? 1 : -1;
  const ascending = Float64Array.from(isFixed ? rule.reference : values, (value) => sign * value).sort();
  // Among its own kind every value meets itself once.
  const itself = isFixed ? 0 : 1;
  const others = ascending.length - itself;
  if (others === 0 && rule.method === "percentile-rank") {
    return { values: values.map(() => Number.NaN), notice: "nobody-else" };
  }
  const scored = values.map((value) => {
    const worse = countBelow(ascending, sign * value, false);
    const equal = countBelow(ascending, sign * value, true) - worse - itself;
    const points = worse + equal / 2;
    if (rule.method === "rank") return worse + 1;
    return rule.method === "borda" ? points : (100 * points) / others;
  });
  return { values: scored, notice: null };
}

/** How many of ascending values lie below one, or at it as well. */
function countBelow(ascending: Float64Array, value: number, isIncluded: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = ascending[middle] as number;
    if (other < value || (isIncluded && other === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
