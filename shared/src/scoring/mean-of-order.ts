import { roundScore } from "./round-score.ts";

/**
 * The weighted generalised mean of an order other than 0: −1 is harmonic, 1 arithmetic; the lower, the less a strong
 * child makes up for a weak one. A child without a score (NaN) is left out; below order 0 one child at 0, to nine
 * decimals, makes the mean 0. NaN when no child has a score, and where one is below 0, of which there is no power.
 */
export function meanOfOrder(
  order: number,
  children: readonly number[],
  scores: Float64Array,
  weights: Float64Array,
): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const child of children) {
    const score = scores[child] as number;
    if (Number.isNaN(score)) continue;
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
  }
  if (highest < 0 || lowest < 0) return Number.NaN;
  const leading = order > 0 ? highest : lowest;
  if (roundScore(leading) === 0) return 0;

  // As shares of the child that leads, and as what powers differ from 1 by: so neither end of the orders, nor those near 0, loses digits.
  let total = 0;
  let sum = 0;
  for (const child of children) {
    const score = scores[child] as number;
    if (Number.isNaN(score)) continue;
    const weight = weights[child] as number;
    total += weight;
    sum += weight * Math.expm1(order * Math.log(score / leading));
  }
  const mean = leading * Math.exp(Math.log1p(sum / total) / order);
  return Math.min(highest, Math.max(lowest, mean));
}
