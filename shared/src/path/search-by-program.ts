import { type Benchmark, meetsBenchmark } from "../scoring/meets-benchmark.ts";
import { bestOfService, takenIn } from "./best-of-service.ts";
import { type Ask, buildProgram, type Choices } from "./build-program.ts";
import { climbGreedily } from "./climb-greedily.ts";
import { effortOf, type Heights, standAt } from "./climbing.ts";
import type { Climb } from "./list-climbs.ts";
import type { SolveProgram } from "./program.ts";
import type { WhatIf } from "./what-if.ts";

/** Efforts that differ by less are the same; above what a solver holds a row to. */
const same = 1e-5;

/** Points under the line at which a choice is still tried: more than what sums of doubles and solvers err by. */
const slack = 1e-6;

/** Efforts one above the other at which choices may come to just the line, and no further, before the search gives up. */
const mostRounds = 50;

/** Heights that reach the benchmark, and the least effort that any could have. */
export interface FoundHeights {
  readonly heights: Heights;
  readonly bound: number;
}

/**
 * The heights that reach a benchmark, which something does, with the least effort. Shares stay as they are, so an entity is the sum of its
 * services whatever their groups are, and the choice of the best options of them is an integer program. The engine
 * scores what is chosen; where that falls short of the line by less than a millionth (`more than 90` at 90 itself), the
 * most that the same effort makes is tried, and if that falls short too, more effort is needed.
 */
export function searchPath(
  whatIf: WhatIf,
  climbs: readonly Climb[],
  benchmark: Benchmark,
  solve: SolveProgram,
): FoundHeights {
  standAt(whatIf, climbs, []);
  const { shares } = whatIf.judge();
  const choices: Choices = whatIf.judgements.flatMap(({ state }, service) => {
    const share = shares[service] as number;
    return state === "scored" && share > 0
      ? [{ share, options: bestOfService(whatIf, climbs, service) }]
      : [];
  });
  const attempt = (ask: Ask) => {
    const { values, bound } = solve(buildProgram(choices, ask));
    const heights = values && heightsOf(choices, climbs, values);
    return { bound, heights, meets: heights && meetsBenchmark(standAt(whatIf, climbs, heights), benchmark) };
  };
  const score = benchmark.value - slack;
  let least = 0;
  for (let round = 0; round < mostRounds; round++) {
    const cheapest = attempt({ score, least });
    if (Number.isFinite(cheapest.bound)) least = Math.max(least, cheapest.bound);
    if (cheapest.heights === null) break;
    const effort = effortOf(climbs, cheapest.heights);
    const isProven = effort - least < same;
    if (cheapest.meets) return { heights: cheapest.heights, bound: isProven ? effort : least };
    const highest = attempt({ least: 0, effort: effort + same / 10 });
    if (highest.heights !== null && highest.meets) {
      const own = effortOf(climbs, highest.heights);
      return { heights: highest.heights, bound: isProven ? own : least };
    }
    least = effort + same;
  }
  const heights = climbGreedily(
    whatIf,
    climbs,
    benchmark,
    climbs.map((climb) => climb.least),
  );
  return { heights, bound: Math.min(least, effortOf(climbs, heights)) };
}

function heightsOf(choices: Choices, climbs: readonly Climb[], values: ArrayLike<number>): Heights {
  const options = choices.flatMap((choice) => choice.options);
  const chosen = options.filter((_, column) => (values[column] as number) > 0.5);
  const heights = new Map(chosen.flatMap(takenIn));
  return climbs.map((climb) => heights.get(climb) ?? 0);
}
