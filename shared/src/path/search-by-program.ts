import { type Benchmark, meetsBenchmark } from "../scoring/meets-benchmark.ts";
import type { Option } from "./best-of-service.ts";
import { type Ask, buildProgram } from "./build-program.ts";
import { type Choices, heightsOf, slack } from "./choices.ts";
import { climbGreedily } from "./climb-greedily.ts";
import { effortOf, type FoundHeights, standAt } from "./climbing.ts";
import type { Climb } from "./list-climbs.ts";
import type { SolveProgram } from "./program.ts";
import type { WhatIf } from "./what-if.ts";

/** Efforts that differ by less are the same; above what a solver holds a row to. */
const same = 1e-5;

/** Efforts one above the other at which choices may come to just the line, and no further, before the search gives up. */
const mostRounds = 50;

/**
 * The choice that reaches a benchmark, which something does, with the least effort, as an integer program that a solver
 * proves; whatever the efforts are. The engine scores what is chosen; where that falls short of the line by less than a
 * millionth (`more than 90` at 90 itself), the most that the same effort makes is tried, and if that falls short too, more
 * effort is needed.
 */
export function searchByProgram(
  whatIf: WhatIf,
  climbs: readonly Climb[],
  choices: Choices,
  benchmark: Benchmark,
  solve: SolveProgram,
): FoundHeights {
  const attempt = (ask: Ask) => {
    const { values, bound } = solve(buildProgram(choices, ask));
    const heights = values && heightsOf(climbs, chosenBy(choices, values));
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

function chosenBy(choices: Choices, values: ArrayLike<number>): Option[] {
  return choices.flatMap(({ options }) => options).filter((_, column) => (values[column] as number) > 0.5);
}
