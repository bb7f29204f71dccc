import { quantile } from "../scoring/quantile.ts";
import { rareDisorder } from "./rare-disorder.ts";

/** A score, and when it was: times in any unit, no two the same. */
interface TimedScore {
  readonly at: number;
  readonly score: number;
}

/** Points by which a score rises in one unit of time, and the limits between which that lies. */
export interface Slope {
  readonly slope: number;
  readonly lower: number;
  readonly upper: number;
  /** 0–1: how sure the limits are; `leastConfidence` or more. */
  readonly confidence: number;
}

/**
 * How sure the limits of a slope are at least: the highest round figure at which four points have any. That three points
 * stand in order by chance, up or down, happens one time in three; with four it is one time in twelve.
 */
const leastConfidence = 0.9;

/**
 * The Theil–Sen slope: the median of the slopes of all pairs of points, which a single odd point cannot pull far. Its limits
 * are slopes of pairs too, at the ranks that Kendall's statistic gives, exactly: P. K. Sen, Estimates of the Regression
 * Coefficient Based on Kendall's Tau, Journal of the American Statistical Association 63 (1968), as worked out by M. Hollander,
 * D. A. Wolfe and E. Chicken, Nonparametric Statistical Methods, 3rd edition (2014), section 9.3. They take the points as
 * independent of each other; equal scores make them wider than need be, never narrower. `null` of fewer than four points.
 */
export function estimateSlope(points: readonly TimedScore[]): Slope | null {
  const slopes = points
    .flatMap((later, place) =>
      points.slice(0, place).map((earlier) => (later.score - earlier.score) / (later.at - earlier.at)),
    )
    .sort((one, other) => one - other);
  const slope = quantile(slopes, 0.5);
  const rare = rareDisorder(points.length, (1 - leastConfidence) / 2);
  if (slope === null || rare === null) return null;
  const [lower, upper] = [slopes[rare.pairs], slopes[slopes.length - 1 - rare.pairs]];
  if (lower === undefined || upper === undefined) return null;
  return { slope, lower, upper, confidence: 1 - 2 * rare.chance };
}
