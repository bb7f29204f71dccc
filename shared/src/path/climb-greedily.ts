import { type Benchmark, meetsBenchmark } from "../scoring/meets-benchmark.ts";
import { type Heights, stand, standAt } from "./climbing.ts";
import type { Climb } from "./list-climbs.ts";
import type { WhatIf } from "./what-if.ts";

/** The way up one climb that adds most for its effort, from where it stands. */
interface WayUp {
  readonly height: number;
  /** Points of the entity for each unit of effort. */
  readonly worth: number;
}

/**
 * Adds steps to heights, always the way up that adds most for its effort, until the benchmark is met, and then leaves out
 * again each step that it is met without. Something must meet it. Not always the best there is, but near it.
 */
export function climbGreedily(
  whatIf: WhatIf,
  climbs: readonly Climb[],
  benchmark: Benchmark,
  from: Heights,
): Heights {
  const heights = [...from];
  let score = standAt(whatIf, climbs, heights);
  const { shares } = whatIf.judge();
  const ways = new Map<Climb, WayUp>();
  const weigh = (service: number) => {
    const before = whatIf.judgements[service]?.score ?? 0;
    for (const [place, climb] of climbs.entries()) {
      if (climb.service !== service) continue;
      const height = heights[place] ?? 0;
      let best: WayUp | null = null;
      for (let up = height + 1; up <= climb.steps.length; up++) {
        stand(whatIf, climb, up);
        const gain = (shares[service] ?? 0) * ((whatIf.judgements[service]?.score ?? 0) - before);
        const worth = gain / (climb.effort * (up - height));
        if (best === null || worth > best.worth) best = { height: up, worth };
      }
      stand(whatIf, climb, height);
      if (best === null) ways.delete(climb);
      else ways.set(climb, best);
    }
  };
  for (const service of new Set(climbs.map(({ service }) => service))) weigh(service);
  while (!meetsBenchmark(score, benchmark) && ways.size > 0) {
    const [climb, { height }] = [...ways].reduce((best, way) => (way[1].worth > best[1].worth ? way : best));
    heights[climbs.indexOf(climb)] = height;
    stand(whatIf, climb, height);
    score = whatIf.judge().score;
    weigh(climb.service);
  }
  for (const [place, climb] of climbs.entries()) {
    while ((heights[place] ?? 0) > climb.least) {
      const lower = (heights[place] ?? 0) - 1;
      stand(whatIf, climb, lower);
      if (!meetsBenchmark(whatIf.judge().score, benchmark)) {
        stand(whatIf, climb, lower + 1);
        break;
      }
      heights[place] = lower;
    }
  }
  return heights;
}
