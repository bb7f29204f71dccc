import { quantile } from "../scoring/quantile.ts";

/** The middle of some scores and of their halves, unweighted, by the R-7 method; `null` where there are too few. */
interface Spread {
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
}

/** The fewest scores that have quartiles: with less, a quarter of them is not one. */
const fewestForQuartiles = 4;

/** The median of at least two scores, and the quartiles of at least four, in any order. */
export function spreadOf(scores: readonly number[]): Spread {
  const ascending = scores.toSorted((one, other) => one - other);
  const at = (share: number, fewest: number) => (scores.length < fewest ? null : quantile(ascending, share));
  return {
    median: at(0.5, 2),
    lowerQuartile: at(0.25, fewestForQuartiles),
    upperQuartile: at(0.75, fewestForQuartiles),
  };
}
