import type { Aggregation } from "../methodology/methodology.ts";
import type { CompiledMethodology } from "../scoring/compile-methodology.ts";
import { roundScore } from "../scoring/round-score.ts";

/** A child that counts in its group, at both ends of a change. */
interface Child {
  readonly weight: number;
  readonly before: number;
  readonly after: number;
}

/** Points that a group changes by for each point that a child of it changes by, by child. */
type Rates = (children: readonly Child[], before: number, after: number) => number[];

const rates: Readonly<Record<Aggregation, Rates>> = {
  arithmetic: (children) => byWeight(children),
  geometric: (children, before, after) => {
    const [wereZero, areZero] = [
      children.map((child) => isZero(child.before)),
      children.map((child) => isZero(child.after)),
    ];
    if (wereZero.includes(true) && areZero.includes(true)) return children.map(() => 0);
    if (wereZero.includes(true)) return byChange(children, wereZero, after - before);
    if (areZero.includes(true)) return byChange(children, areZero, after - before);
    const mean = logarithmicMean(before, after);
    const shares = byWeight(children);
    return children.map(
      (child, place) => ((shares[place] ?? 0) * mean) / logarithmicMean(child.before, child.after),
    );
  },
  "weakest-link": (children, before, after) => {
    const rise = roundScore(after) - roundScore(before);
    const wereWeakest = children.map((child) => roundScore(child.before) === roundScore(before));
    const areWeakest = children.map((child) => roundScore(child.after) === roundScore(after));
    if (rise !== 0) return byChange(children, rise > 0 ? wereWeakest : areWeakest, after - before);
    return byWeight(
      children,
      children.map((_, place) => wereWeakest[place] === true && areWeakest[place] === true),
    );
  },
};

/**
 * Traces the change of a service's score, from one set of values to another, back to its indicators: points by place of
 * indicator, which add up to the change. `before` and `after` are the scores of all nodes; the same ones count in both.
 *
 * From the top down each group shares its change among its children:
 * - `arithmetic`: each child's change by its weight: its own points;
 * - `geometric`: in the logarithm, in which the mean is a sum (the logarithmic mean Divisia index); when the group leaves
 *   0 or comes to it, by the children at 0 alone, by weight; while it stays there, none;
 * - `weakest-link`: a rise by those that were the weakest, a fall by those that are so now, by weight.
 */
export function traceChange(
  { nodes, indicators }: CompiledMethodology,
  before: Float64Array,
  after: Float64Array,
): Float64Array {
  const points = new Float64Array(indicators.length);
  const rate = new Float64Array(nodes.length);
  rate[nodes.length - 1] = 1;
  for (let node = nodes.length - 1; node >= 0; node--) {
    const { indicator, aggregation, children } = nodes[node] as (typeof nodes)[number];
    const [was, is] = [before[node] as number, after[node] as number];
    if (Number.isNaN(was) || Number.isNaN(is)) continue;
    if (indicator !== -1) {
      points[indicator] = (rate[node] as number) * (is - was);
      continue;
    }
    const counted = children.filter((child) => !Number.isNaN(before[child]) && !Number.isNaN(after[child]));
    const ofChildren = rates[aggregation](
      counted.map((child) => ({
        weight: nodes[child]?.weight ?? 0,
        before: before[child] as number,
        after: after[child] as number,
      })),
      was,
      is,
    );
    counted.forEach((child, place) => {
      rate[child] = (rate[node] as number) * (ofChildren[place] ?? 0);
    });
  }
  return points;
}

const isZero = (score: number) => roundScore(score) === 0;

/** The shares of those that take part, by weight; 0 for the others. */
function byWeight(
  children: readonly Child[],
  takesPart: readonly boolean[] = children.map(() => true),
): number[] {
  const weights = children.map(({ weight }, place) => (takesPart[place] === true ? weight : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total === 0 ? 0 : weight / total));
}

/** Rates by which those that take part bear the whole change of the group, by weight. */
function byChange(children: readonly Child[], takesPart: readonly boolean[], change: number): number[] {
  return byWeight(children, takesPart).map((share, place) => {
    const { before, after } = children[place] as Child;
    return share === 0 ? 0 : (share * change) / (after - before);
  });
}

/** The mean that turns a ratio into a difference: (b − a) / ln(b / a), for numbers above 0. */
function logarithmicMean(one: number, other: number): number {
  const ratio = Math.log(other / one);
  // Near 1 the quotient would lose its digits; the next term of the series is below 1e-19.
  if (Math.abs(ratio) < 1e-4) return Math.sqrt(one * other) * (1 + ratio ** 2 / 24);
  return (other - one) / ratio;
}
