import { type FactorSet, holds, setOf } from "./change-factors.ts";
import type { WorldJudgement } from "./judge-services.ts";
import type { Cell } from "./mix-cell.ts";
import type { ServicePair } from "./pair-services.ts";
import type { WorldScoring } from "./score-worlds.ts";
import { traceChange } from "./trace-change.ts";

/** What the new value of one indicator of one service brought or cost. */
export interface ValuePart {
  readonly entity: string;
  readonly service: string;
  readonly indicator: string;
  readonly before: Cell;
  readonly after: Cell;
  readonly points: number;
}

/** A step that values take by themselves: the world before it, the share of each service there, and the part of all orders. */
export interface ValueStep {
  readonly world: FactorSet;
  readonly shares: Float64Array;
  readonly weight: number;
}

/**
 * Shares the points of the values out among services and indicators. What values change is whether they are good, not
 * whether they count: the shares of services stay as they are in such a step, so a service's part is its share of its
 * own change, with no convention; inside the service it is traced through the tree.
 */
export function shareValues(scoring: WorldScoring, steps: readonly ValueStep[]): ValuePart[] {
  return scoring.pairs.flatMap((pair, place) => {
    if (!holds(pair.factors, "values")) return [];
    const points = pointsOf(pair, place, scoring, steps);
    return pair.cells.flatMap(({ indicator, before, after, factors }) =>
      holds(factors, "values")
        ? [
            {
              entity: pair.entity,
              service: pair.service,
              indicator,
              before,
              after,
              points: points.get(indicator) ?? 0,
            },
          ]
        : [],
    );
  });
}

/** Points of the score by indicator of one service. */
function pointsOf(
  pair: ServicePair,
  place: number,
  { bookOf, judge }: WorldScoring,
  steps: readonly ValueStep[],
): Map<string, number> {
  // Many steps are the same to one service: each is traced once, with the weight of all of them.
  const weights = new Map<WorldJudgement, { readonly world: FactorSet; weight: number }>();
  for (const { world, shares, weight } of steps) {
    const share = shares[place] as number;
    if (share === 0) continue;
    const before = judge(pair, world);
    const traced = weights.get(before) ?? { world, weight: 0 };
    traced.weight += weight * share;
    weights.set(before, traced);
  }
  const points = new Map<string, number>();
  for (const [before, { world, weight }] of weights) {
    const { compiled } = bookOf(world);
    const after = judge(pair, world | setOf("values"));
    const trace = traceChange(compiled, before.nodes, after.nodes);
    for (const [indicator, { code }] of compiled.indicators.entries()) {
      const change = trace[indicator] as number;
      if (change !== 0) points.set(code, (points.get(code) ?? 0) + weight * change);
    }
  }
  return points;
}
