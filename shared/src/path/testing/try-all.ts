import { type Benchmark, meetsBenchmark } from "../../scoring/meets-benchmark.ts";
import { effortOf, standAt } from "../climbing.ts";
import type { EntityFacts } from "../entity-facts.ts";
import { listClimbs } from "../list-climbs.ts";
import type { PathWishes } from "../path-wishes.ts";
import { createWhatIf } from "../what-if.ts";

/** How many sets of steps there are. */
export function countWays(facts: EntityFacts, wishes: PathWishes): number {
  return listClimbs(facts, createWhatIf(facts), wishes).reduce(
    (ways, { steps }) => ways * (steps.length + 1),
    1,
  );
}

/** Scores every set of steps by the engine: the least effort of those that meet the benchmark, infinite where none does. */
export function leastEffort(facts: EntityFacts, wishes: PathWishes, benchmark: Benchmark): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { score, effort } of waysOf(facts, wishes)) {
    if (meetsBenchmark(score, benchmark)) least = Math.min(least, effort);
  }
  return least;
}

/** The highest score that an effort makes. */
export function mostAtEffort(facts: EntityFacts, wishes: PathWishes, limit: number): number {
  let most = Number.NaN;
  for (const { score, effort } of waysOf(facts, wishes)) {
    if (effort <= limit + 1e-9 && !(score <= most)) most = score;
  }
  return most;
}

/** Every score that some set of steps leads to. */
export function reachableScores(facts: EntityFacts, wishes: PathWishes): number[] {
  return [...waysOf(facts, wishes)].map(({ score }) => score);
}

function* waysOf(facts: EntityFacts, wishes: PathWishes) {
  const whatIf = createWhatIf(facts);
  const climbs = listClimbs(facts, whatIf, wishes);
  const heights = climbs.map(({ least }) => least);
  for (;;) {
    yield { score: standAt(whatIf, climbs, heights), effort: effortOf(climbs, heights) };
    const next = climbs.findIndex(({ steps }, place) => (heights[place] ?? 0) < steps.length);
    if (next === -1) return;
    for (let place = 0; place < next; place++) heights[place] = climbs[place]?.least ?? 0;
    heights[next] = (heights[next] ?? 0) + 1;
  }
}
