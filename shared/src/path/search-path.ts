import type { Benchmark } from "../scoring/meets-benchmark.ts";
import { listChoices } from "./choices.ts";
import type { FoundHeights } from "./climbing.ts";
import { countEfforts } from "./count-efforts.ts";
import type { Climb } from "./list-climbs.ts";
import type { LoadSolver } from "./program.ts";
import { searchByCount } from "./search-by-count.ts";
import { searchByProgram } from "./search-by-program.ts";
import type { WhatIf } from "./what-if.ts";

/** Options × units of effort up to which a table is made: some tenths of a second on a telephone, and 100 MB at the very most. */
const mostCells = 50_000_000;

/**
 * The heights that reach a benchmark, which something does, with the least effort. Both ways are exact; the solver is
 * loaded only for efforts that are too fine to be counted, such as an amount of money for each step.
 */
export async function searchPath(
  whatIf: WhatIf,
  climbs: readonly Climb[],
  benchmark: Benchmark,
  loadSolver: LoadSolver,
): Promise<FoundHeights> {
  const choices = listChoices(whatIf, climbs);
  const counted = countEfforts(choices);
  const options = choices.reduce((sum, choice) => sum + choice.options.length, 0);
  const found =
    options * counted.most <= mostCells ? searchByCount(whatIf, climbs, choices, counted, benchmark) : null;
  return found ?? searchByProgram(whatIf, climbs, choices, benchmark, await loadSolver());
}
