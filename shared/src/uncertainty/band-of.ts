import { quantile } from "../scoring/quantile.ts";

/** The middle of what was drawn, and the two ends between which nine of ten draws lie. */
export interface Band {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

const ends = { low: 0.05, high: 0.95 };

/** The band of scores, by the method R-7; null of none. */
export function bandOfScores(scores: Float64Array): Band | null {
  const ascending = Array.from(scores.toSorted());
  const [low, median, high] = [ends.low, 0.5, ends.high].map((share) => quantile(ascending, share));
  return low == null || median == null || high == null ? null : { low, median, high };
}

/**
 * The band of ranks, which are whole: the least rank that at least that share of draws does not go beyond (the method R-1 of
 * Hyndman and Fan, 1996); null of none.
 */
export function bandOfRanks(ranks: Int32Array): Band | null {
  const ascending = ranks.toSorted();
  const at = (share: number) =>
    ascending[Math.max(0, Math.ceil(Math.round(share * ascending.length * 1e9) / 1e9) - 1)];
  const [low, median, high] = [at(ends.low), at(0.5), at(ends.high)];
  return low === undefined || median === undefined || high === undefined ? null : { low, median, high };
}
