import type { Aggregation } from "../methodology/methodology.ts";
import { roundScore } from "./round-score.ts";

/**
 * The score of a group from those of its children, 0–100, by place in `scores` and `weights`; a child without a score
 * (NaN) is left out and its weight shared among the others. NaN when no child has a score.
 *
 * - `arithmetic`: weighted mean, full compensation;
 * - `geometric`: weighted geometric mean, so that one child at 0 (to nine decimals, as scores are compared: nearer to 0
 *   a last bit would decide between 0 and full marks) makes the group 0;
 * - `weakest-link`: the lowest child, whatever the weights.
 */
export function aggregate(
  aggregation: Aggregation,
  children: readonly number[],
  scores: Float64Array,
  weights: Float64Array,
): number {
  let total = 0;
  let sum = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (const child of children) {
    const score = scores[child] as number;
    if (Number.isNaN(score)) continue;
    const weight = weights[child] as number;
    total += weight;
    sum += weight * (aggregation === "geometric" ? logarithm(score) : score);
    lowest = Math.min(lowest, score);
  }
  if (total === 0) return Number.NaN;
  if (aggregation === "weakest-link") return lowest;
  const mean = aggregation === "geometric" ? 100 * Math.exp(sum / total) : sum / total;
  // A mean of full marks can come out a last bit above them.
  return Math.min(100, Math.max(0, mean));
}

function logarithm(score: number): number {
  return roundScore(score) === 0 ? Number.NEGATIVE_INFINITY : Math.log(score / 100);
}
