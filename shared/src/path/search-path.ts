import type { Benchmark } from "../scoring/meets-benchmark.ts";
import { listChoices } from "./choices.ts";
import type { FoundHeights } from "./climbing.ts";
import { countEfforts } from "./count-efforts.ts";
import type { Climb } from "./list-climbs.ts";
import type { LoadSolver } from "./program.ts";
import { searchByCount } from "./search-by-count.ts";
import { searchByProgram } from "./search-by-program.ts";
import type { WhatIf } from "./what-if.ts";

/**
 * Cells up to which a table is made. A hundred million took 0.2 s where 24 services × 20 indicators took the solver 0.2 to
 * 0.4 s, its loading apart; 250 services × 20 indicators with one unit for each step have 57 million.
 */
const mostCells = 100_000_000;

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
  const found =
    counted.cells <= mostCells ? searchByCount(whatIf, climbs, choices, counted, benchmark) : null;
  return found ?? searchByProgram(whatIf, climbs, choices, benchmark, await loadSolver());
}
