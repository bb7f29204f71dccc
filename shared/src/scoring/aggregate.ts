import type { Aggregation } from "../methodology/methodology.ts";
import { meanOfOrder } from "./mean-of-order.ts";
import { roundScore } from "./round-score.ts";

/** The generalised mean of an order: 1 is arithmetic, 0 geometric, −1 harmonic. */
export interface MeanOfOrder {
  readonly order: number;
}

/**
 * The score of a group from those of its children, by place in `scores` and `weights`; a child without a score (NaN) is
 * left out and its weight shared among the others. NaN when no child has a score.
 *
 * - `arithmetic`: weighted mean, full compensation;
 * - `geometric`: weighted geometric mean, so that one child at 0 (to nine decimals, as scores are compared: nearer to 0
 *   a last bit would decide between 0 and full marks) makes the group 0;
 * - `weakest-link`: the lowest child, whatever the weights;
 * - a generalised mean of any order.
 *
 * Scores are 0–100. Others are taken too, and their mean reaches as far beyond as they do; but of a score below 0 only
 * an arithmetic mean can be made, and any other is NaN.
 */
export function aggregate(
  aggregation: Aggregation | MeanOfOrder,
  children: readonly number[],
  scores: Float64Array,
  weights: Float64Array,
): number {
  if (typeof aggregation !== "string") {
    const order = roundScore(aggregation.order);
    return order === 0
      ? aggregate("geometric", children, scores, weights)
      : order === 1
        ? aggregate("arithmetic", children, scores, weights)
        : meanOfOrder(order, children, scores, weights);
  }
  let total = 0;
  let sum = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const child of children) {
    const score = scores[child] as number;
    if (Number.isNaN(score)) continue;
    const weight = weights[child] as number;
    total += weight;
    sum += weight * (aggregation === "geometric" ? logarithm(score) : score);
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
  }
  if (total === 0) return Number.NaN;
  if (aggregation === "weakest-link") return lowest;
  const mean = aggregation === "geometric" ? 100 * Math.exp(sum / total) : sum / total;
  // A mean of full marks can come out a last bit above them.
  return Math.min(Math.max(100, highest), Math.max(Math.min(0, lowest), mean));
}

function logarithm(score: number): number {
  return roundScore(score) === 0 ? Number.NEGATIVE_INFINITY : Math.log(score / 100);
}
