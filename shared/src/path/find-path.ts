import { meetsBenchmark } from "../scoring/meets-benchmark.ts";
import { effortOf, type Heights, standAt } from "./climbing.ts";
import type { EntityFacts } from "./entity-facts.ts";
import { listClimbs } from "./list-climbs.ts";
import { orderPath, type PathStep } from "./order-path.ts";
import { noWishes, type PathWishes } from "./path-wishes.ts";
import type { LoadSolver } from "./program.ts";
import { searchPath } from "./search-path.ts";
import { createWhatIf } from "./what-if.ts";

/**
 * What there is to be done for the benchmark:
 * - `met`: nothing, it is met already; steps are those that are pinned;
 * - `reached`: the steps with the least effort that reach it;
 * - `unreachable`: all that is left does not reach it; steps are all of that;
 * - `unscored`: the entity has no score, so that nothing can be added to one.
 */
export type PathOutcome = "met" | "reached" | "unreachable" | "unscored";

/** The way of one entity to the benchmark. Scores are 0–100; NaN where the entity has none. */
export interface EntityPath {
  readonly outcome: PathOutcome;
  /** The score now, after all steps of the path, and after all that could be done. */
  readonly start: number;
  readonly end: number;
  readonly most: number;
  readonly steps: readonly PathStep[];
  readonly effort: number;
  /** No way takes less effort; as much as `effort` where the path is proven to be best. */
  readonly bound: number;
}

/**
 * The steps that bring an entity to the benchmark with the least effort, in the order in which they are best taken. Where
 * that they are the best could not be proven, `bound` says how much less effort might do. The solver is loaded only if it is
 * needed; what keeps it from loading rejects the path.
 */
export async function findPath(
  facts: EntityFacts,
  loadSolver: LoadSolver,
  wishes: PathWishes = noWishes,
): Promise<EntityPath> {
  const whatIf = createWhatIf(facts);
  const climbs = listClimbs(facts, whatIf, wishes);
  const start = whatIf.judge().score;
  const pinned = climbs.map(({ least }) => least);
  const all = climbs.map(({ steps }) => steps.length);
  const most = standAt(whatIf, climbs, all);
  const pathOf = (outcome: PathOutcome, heights: Heights, bound?: number): EntityPath => {
    const steps = orderPath(facts, whatIf, climbs, heights);
    const effort = effortOf(climbs, heights);
    return { outcome, start, end: steps.at(-1)?.score ?? start, most, steps, effort, bound: bound ?? effort };
  };
  if (Number.isNaN(start)) return pathOf("unscored", []);
  if (meetsBenchmark(standAt(whatIf, climbs, pinned), facts.benchmark)) {
    return pathOf(meetsBenchmark(start, facts.benchmark) ? "met" : "reached", pinned);
  }
  if (!meetsBenchmark(most, facts.benchmark)) return pathOf("unreachable", all);
  const { heights, bound } = await searchPath(whatIf, climbs, facts.benchmark, loadSolver);
  return pathOf("reached", heights, bound);
}
