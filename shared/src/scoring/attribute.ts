import type { Aggregation } from "../methodology/methodology.ts";

/** What attribution reads and writes, by place in the compiled nodes. */
export interface Attribution {
  readonly scores: Float64Array;
  readonly weights: Float64Array;
  /** Points of the whole score that a node gained, and that it lacks to full marks. */
  readonly gained: Float64Array;
  readonly lost: Float64Array;
}

/**
 * Shares what a group gained and lost out among its children that have a score; the parts add up to the whole.
 *
 * - `arithmetic`: gained in proportion to weight × score, lost to weight × (100 − score): each child's own points.
 * - `geometric`: gained by weight (Euler's theorem: the mean is homogeneous of degree one, so weight × score of the
 *   group is what each child carries); lost in proportion to weight × ln(100 / score), its share of the logarithm of
 *   the loss. Children at 0 bear all of it, by weight.
 * - `weakest-link`: gained by weight, since every child had to reach the group's score; lost by the weakest alone, by
 *   weight where several are.
 */
export function attribute(
  aggregation: Aggregation,
  group: number,
  children: readonly number[],
  { scores, weights, gained, lost }: Attribution,
): void {
  const keys: Record<Aggregation, { gain: Key; loss: Key }> = {
    arithmetic: { gain: (weight, score) => weight * score, loss: (weight, score) => weight * (100 - score) },
    geometric: { gain: (weight) => weight, loss: geometricLoss(children, scores) },
    "weakest-link": {
      gain: (weight) => weight,
      loss: (weight, score) => (score === scores[group] ? weight : 0),
    },
  };
  share(group, children, keys[aggregation].gain, gained, { scores, weights });
  share(group, children, keys[aggregation].loss, lost, { scores, weights });
}

/** In proportion to what a child of this weight and score takes its part. */
type Key = (weight: number, score: number) => number;

function geometricLoss(children: readonly number[], scores: Float64Array): Key {
  const hasZero = children.some((child) => scores[child] === 0);
  if (hasZero) return (weight, score) => (score === 0 ? weight : 0);
  return (weight, score) => weight * (Math.log(100) - Math.log(score));
}

function share(
  group: number,
  children: readonly number[],
  key: Key,
  points: Float64Array,
  { scores, weights }: Pick<Attribution, "scores" | "weights">,
): void {
  const keyOf = (child: number) => key(weights[child] as number, scores[child] as number);
  let total = 0;
  for (const child of children) if (!Number.isNaN(scores[child])) total += keyOf(child);
  for (const child of children) {
    if (Number.isNaN(scores[child])) points[child] = Number.NaN;
    else points[child] = total === 0 ? 0 : ((points[group] as number) * keyOf(child)) / total;
  }
}
