import type { Aggregation } from "../methodology/methodology.ts";
import { roundScore } from "./round-score.ts";

/** What attribution reads and writes, by place in the compiled nodes. */
export interface Attribution {
  readonly scores: Float64Array;
  readonly weights: Float64Array;
  /** Points of the whole score that a node gained, and that it lacks to full marks. */
  readonly gained: Float64Array;
  readonly lost: Float64Array;
}

/** The claim of a child, of this weight and score, on what its group has to share: it gets its part of all claims. */
type Claim = (weight: number, score: number, groupScore: number) => number;

const byWeight: Claim = (weight) => weight;

const gainClaims: Readonly<Record<Aggregation, Claim>> = {
  arithmetic: (weight, score) => weight * score,
  geometric: byWeight,
  "weakest-link": byWeight,
};

const lossClaims: Readonly<Record<Aggregation, Claim>> = {
  arithmetic: (weight, score) => weight * (100 - score),
  geometric: (weight, score, groupScore) => {
    if (groupScore === 0) return roundScore(score) === 0 ? weight : 0;
    return weight * (Math.log(100) - Math.log(score));
  },
  "weakest-link": (weight, score, groupScore) => (roundScore(score) === roundScore(groupScore) ? weight : 0),
};

/**
 * Shares what a group gained and lost out among its children that have a score; the parts add up to the whole.
 *
 * - `arithmetic`: gained in proportion to weight × score, lost to weight × (100 − score): each child's own points.
 * - `geometric`: gained by weight (Euler's theorem: the mean is homogeneous of degree one, so weight × score of the
 *   group is what each child carries); lost in proportion to weight × ln(100 / score), its share of the logarithm of
 *   the loss. Children at 0 bear all of it, by weight.
 * - `weakest-link`: gained by weight, since every child had to reach the group's score; lost by the weakest alone, by
 *   weight where several are, to nine decimals as scores are compared.
 *
 * Where no child has a claim, what there is (at most a last bit of rounding) goes by weight.
 */
export function attribute(
  aggregation: Aggregation,
  group: number,
  children: readonly number[],
  attribution: Attribution,
): void {
  const { gained, lost } = attribution;
  share(group, children, gainClaims[aggregation], gained, attribution);
  share(group, children, lossClaims[aggregation], lost, attribution);
}

function share(
  group: number,
  children: readonly number[],
  claim: Claim,
  points: Float64Array,
  attribution: Attribution,
): void {
  const { scores, weights } = attribution;
  const groupScore = scores[group] as number;
  let total = 0;
  for (const child of children) {
    const score = scores[child] as number;
    if (!Number.isNaN(score)) total += claim(weights[child] as number, score, groupScore);
  }
  if (total === 0 && claim !== byWeight) {
    share(group, children, byWeight, points, attribution);
    return;
  }
  const whole = points[group] as number;
  for (const child of children) {
    const score = scores[child] as number;
    points[child] = Number.isNaN(score)
      ? Number.NaN
      : whole * (claim(weights[child] as number, score, groupScore) / total);
  }
}
