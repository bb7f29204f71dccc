import type { Aggregation } from "../methodology/methodology.ts";
import type { Combination } from "./choices.ts";
import type { FlatGroups } from "./flatten-groups.ts";
import { naturalExp } from "./natural-exp.ts";
import { naturalLog } from "./natural-log.ts";

/** What a dimension is held at, at least, where a geometric mean is an alternative: COINr too rescales to 1–100 first. */
const leastDimension = 1;

/**
 * Scores every row of `placed` from its leaves up, as `scoreService` does, and writes the scores of rows into `scores`.
 * The scores of groups are written into `placed`. Weights are by slot.
 */
export function scoreRows(
  { width, aggregations, slots, starts }: FlatGroups,
  weights: Float64Array,
  combination: Combination,
  placed: Float64Array,
  scores: Float64Array,
): void {
  const root = aggregations.length - 1;
  aggregations.forEach((official, group) => {
    const isTried = group === root && combination !== "official";
    const rule = isTried ? combination : official;
    const least = isTried && combination === "geometric" ? leastDimension : 0;
    const start = starts[group] as number;
    const own = weights.slice(start, starts[group + 1]);
    // A group is a column: the root's are the scores themselves.
    const into = group === root ? scores : placed;
    const [first, step] = group === root ? [0, 1] : [slots[group] as number, width];
    if (rule === "arithmetic") averageRows(own, placed, start, width, into, first, step, scores.length);
    else {
      for (let row = 0; row < scores.length; row++) {
        const score = combineKnown(rule, least, own, placed, row * width + start);
        into[first + row * step] = Math.min(100, score);
      }
    }
  });
}

/** The weighted means of one group in all rows. It is where nearly all of the time goes. */
function averageRows(
  weights: Float64Array,
  placed: Float64Array,
  start: number,
  width: number,
  into: Float64Array,
  first: number,
  step: number,
  rows: number,
): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const size = weights.length;
  for (let row = 0; row < rows; row++) {
    const base = row * width + start;
    let sum = 0;
    for (let child = 0; child < size; child++) {
      sum += (weights[child] as number) * (placed[base + child] as number);
    }
    // Where every child has a score, which is the most, the weights need not be added up again.
    const score = Number.isNaN(sum) ? combineKnown("arithmetic", 0, weights, placed, base) : sum / total;
    into[first + row * step] = Math.min(100, score);
  }
}

/** The score of a group from those of its children that have one; NaN where none has. As `aggregate` does. */
function combineKnown(
  rule: Aggregation,
  least: number,
  weights: Float64Array,
  placed: Float64Array,
  base: number,
): number {
  let total = 0;
  let sum = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (let child = 0; child < weights.length; child++) {
    const score = placed[base + child] as number;
    if (Number.isNaN(score)) continue;
    const weight = weights[child] as number;
    total += weight;
    lowest = Math.min(lowest, score);
    if (rule === "arithmetic") sum += weight * score;
    else if (rule === "geometric") sum += weight * logOf(Math.max(score, least));
  }
  if (total === 0) return Number.NaN;
  if (rule === "weakest-link") return lowest;
  return rule === "geometric" ? 100 * expOf(sum / total) : sum / total;
}

/** To a geometric mean what is 0 to nine decimals is 0, as in `aggregate`. */
function logOf(score: number): number {
  return score * 1e9 < 0.5 ? Number.NEGATIVE_INFINITY : naturalLog(score / 100);
}

function expOf(exponent: number): number {
  return exponent === Number.NEGATIVE_INFINITY ? 0 : naturalExp(exponent);
}
