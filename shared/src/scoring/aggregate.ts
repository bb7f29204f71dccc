import type { Aggregation } from "../methodology/methodology.ts";
import { roundScore } from "./round-score.ts";

/** The generalised mean of an order: 1 is arithmetic, 0 geometric, −1 harmonic; the lower, the less a strong child makes up for a weak one. */
export interface MeanOfOrder {
  readonly order: number;
}

const orders: Readonly<Record<Exclude<Aggregation, "weakest-link">, number>> = {
  arithmetic: 1,
  geometric: 0,
};

/**
 * The score of a group from those of its children, by place in `scores` and `weights`; a child without a score (NaN) is
 * left out and its weight shared among the others. NaN when no child has a score.
 *
 * - `arithmetic`: weighted mean, full compensation;
 * - `geometric`: weighted geometric mean, so that one child at 0 (to nine decimals, as scores are compared: nearer to 0
 *   a last bit would decide between 0 and full marks) makes the group 0; so does any order below it;
 * - `weakest-link`: the lowest child, whatever the weights;
 * - a mean of any other order.
 *
 * Scores are 0–100. A mean takes others too and is held within 0–100 or as far as the children reach beyond; only the
 * arithmetic one can be made of a score below 0, any other is NaN then.
 */
export function aggregate(
  aggregation: Aggregation | MeanOfOrder,
  children: readonly number[],
  scores: Float64Array,
  weights: Float64Array,
): number {
  const order = orderOf(aggregation);
  let total = 0;
  let sum = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const child of children) {
    const score = scores[child] as number;
    if (Number.isNaN(score)) continue;
    const weight = weights[child] as number;
    total += weight;
    sum += weight * (order === 1 ? score : toPower(score, order));
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
  }
  if (total === 0) return Number.NaN;
  if (aggregation === "weakest-link") return lowest;
  const mean = order === 1 ? sum / total : fromPower(sum / total, order);
  // A mean of full marks can come out a last bit above them.
  return Math.min(Math.max(100, highest), Math.max(Math.min(0, lowest), mean));
}

function orderOf(aggregation: Aggregation | MeanOfOrder): number {
  if (typeof aggregation !== "string") return aggregation.order;
  return aggregation === "weakest-link" ? 1 : orders[aggregation];
}

function toPower(score: number, order: number): number {
  if (score < 0) return Number.NaN;
  if (order <= 0 && roundScore(score) === 0)
    return order === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return order === 0 ? Math.log(score / 100) : (score / 100) ** order;
}

function fromPower(mean: number, order: number): number {
  return 100 * (order === 0 ? Math.exp(mean) : mean ** (1 / order));
}
