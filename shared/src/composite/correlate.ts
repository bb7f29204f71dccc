import { roundScore } from "../scoring/round-score.ts";
import { isConstant, meanOf } from "./moments.ts";

/** A correlation and the number of rows that it comes from. */
export interface Correlation {
  readonly rows: number;
  /** Pearson's, −1 to 1; NaN of fewer than three rows, or where one side is constant. */
  readonly value: number;
}

/** Pearson's correlation of two columns of scores, over the rows in which both are known; to nine decimals, as scores are compared. */
export function correlate(one: Float64Array, other: Float64Array): Correlation {
  const both = [...one.keys()].filter((row) => !Number.isNaN(one[row]) && !Number.isNaN(other[row]));
  const first = both.map((row) => roundScore(one[row] as number));
  const second = both.map((row) => roundScore(other[row] as number));
  const rows = both.length;
  if (rows < 3 || isConstant(first) || isConstant(second)) return { rows, value: Number.NaN };
  const scale = Math.sqrt(covariance(first, first) * covariance(second, second));
  return { rows, value: Math.max(-1, Math.min(1, covariance(first, second) / scale)) };
}

function covariance(one: readonly number[], other: readonly number[]): number {
  const [mean, otherMean] = [meanOf(one), meanOf(other)];
  return meanOf(one.map((value, row) => (value - mean) * ((other[row] as number) - otherMean)));
}
