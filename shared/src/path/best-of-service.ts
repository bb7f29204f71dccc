import type { Aggregation } from "../methodology/methodology.ts";
import { roundScore } from "../scoring/round-score.ts";
import type { Climb } from "./list-climbs.ts";
import type { WhatIf } from "./what-if.ts";

/** One way to climb within a part of a service: what it takes, and what of it comes out. */
export interface Option {
  readonly effort: number;
  /** Score of the part; while a group is added up, what its children have come to so far. */
  readonly score: number;
  /** The last climb and its height, and those before it. */
  readonly taken: TakenClimb | null;
}

interface TakenClimb {
  readonly climb: Climb;
  readonly height: number;
  readonly others: readonly (TakenClimb | null)[];
}

/** How the scores of children add up in a group, so that more of one is never less of the whole. */
interface Sum {
  readonly start: number;
  readonly add: (sum: number, weight: number, score: number) => number;
  readonly end: (sum: number, weights: number) => number;
}

const sums: Readonly<Record<Aggregation, Sum>> = {
  arithmetic: {
    start: 0,
    add: (sum, weight, score) => sum + weight * score,
    end: (sum, weights) => sum / weights,
  },
  geometric: {
    start: 0,
    add: (sum, weight, score) =>
      roundScore(score) === 0 ? Number.NEGATIVE_INFINITY : sum + weight * Math.log(score / 100),
    end: (sum, weights) => 100 * Math.exp(sum / weights),
  },
  "weakest-link": {
    start: Number.POSITIVE_INFINITY,
    add: (sum, _, score) => Math.min(sum, score),
    end: (sum) => sum,
  },
};

/** Scores and efforts that differ by less are the same. */
const nothing = 1e-11;

/**
 * The best that each effort makes of one service, the least effort first and each better than all before it. It goes up the tree:
 * of the ways to climb within a group only those can be part of a best one that no cheaper way equals, since no group
 * falls when a child rises. So it is exact whatever the groups are.
 */
export function bestOfService(
  { compiled, nodeScores }: WhatIf,
  climbs: readonly Climb[],
  service: number,
): readonly Option[] {
  const now = nodeScores(service);
  const own = new Map(climbs.flatMap((climb) => (climb.service === service ? [[climb.place, climb]] : [])));
  const made: (readonly Option[])[] = [];
  for (const [node, { aggregation, children, indicator }] of compiled.nodes.entries()) {
    const score = now[node] as number;
    const climb = own.get(indicator);
    if (Number.isNaN(score)) made.push([]);
    else if (climb !== undefined) made.push(optionsOf(climb));
    else if (indicator !== -1) made.push([{ effort: 0, score, taken: null }]);
    else {
      const { start, add, end } = sums[aggregation];
      let weights = 0;
      let best: readonly Option[] = [{ effort: 0, score: start, taken: null }];
      for (const child of children) {
        const weight = compiled.nodes[child]?.weight ?? 0;
        const options = made[child] ?? [];
        if (options.length === 0) continue;
        weights += weight;
        best = keepBest(
          best.flatMap((one) =>
            options.map((other) => ({
              effort: one.effort + other.effort,
              score: add(one.score, weight, other.score),
              taken: join(one.taken, other.taken),
            })),
          ),
        );
      }
      made.push(best.map((option) => ({ ...option, score: end(option.score, weights) })));
    }
  }
  return made.at(-1) ?? [];
}

function optionsOf(climb: Climb): Option[] {
  const heights = Array.from({ length: climb.steps.length + 1 - climb.least }, (_, up) => climb.least + up);
  return heights.map((height) => ({
    effort: climb.effort * height,
    score: climb.steps[height - 1]?.score ?? climb.start,
    taken: height === 0 ? null : { climb, height, others: [] },
  }));
}

function join(one: TakenClimb | null, other: TakenClimb | null): TakenClimb | null {
  if (one === null || other === null) return one ?? other;
  return { ...other, others: [...other.others, one] };
}

function keepBest(options: readonly Option[]): Option[] {
  const ordered = options.toSorted((one, other) => one.effort - other.effort || other.score - one.score);
  const kept: Option[] = [];
  for (const option of ordered) {
    const last = kept.at(-1);
    if (last !== undefined && !(option.score > last.score + nothing)) continue;
    // Sums of the same efforts in another order can differ in a last bit.
    if (last !== undefined && option.effort <= last.effort + nothing) kept.pop();
    kept.push(option);
  }
  return kept;
}

/** Every climb of an option with its height. */
export function takenIn({ taken }: Option): (readonly [Climb, number])[] {
  const listed: (readonly [Climb, number])[] = [];
  const list = (one: TakenClimb | null) => {
    if (one === null) return;
    listed.push([one.climb, one.height]);
    one.others.forEach(list);
  };
  list(taken);
  return listed;
}
