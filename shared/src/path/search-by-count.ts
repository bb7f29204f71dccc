import { type Benchmark, meetsBenchmark } from "../scoring/meets-benchmark.ts";
import type { Option } from "./best-of-service.ts";
import { type Choices, heightsOf, slack } from "./choices.ts";
import { effortOf, type FoundHeights, standAt } from "./climbing.ts";
import type { CountedEfforts } from "./count-efforts.ts";
import type { Climb } from "./list-climbs.ts";
import type { WhatIf } from "./what-if.ts";

/**
 * The choice that reaches a benchmark, which something does, with the least effort, and of those the one that reaches most;
 * by a table of the most that each effort makes of the first service, of the first two, and so on (the multiple-choice
 * knapsack problem by dynamic programming: Kellerer, Pferschy, Pisinger, _Knapsack Problems_, 2004, section 11.5). Exact; it
 * takes options × units of effort. The engine scores what is chosen, and says whether that meets the line.
 *
 * @returns `null` where no effort does: what rounds to the line by the table alone.
 */
export function searchByCount(
  whatIf: WhatIf,
  climbs: readonly Climb[],
  choices: Choices,
  { counts, most }: CountedEfforts,
  benchmark: Benchmark,
): FoundHeights | null {
  const picks: Uint16Array[] = [];
  let reached = new Float64Array(most + 1).fill(Number.NEGATIVE_INFINITY);
  reached[0] = 0;
  let top = 0;
  for (const [at, { share, options }] of choices.entries()) {
    const own = counts[at] as readonly number[];
    top += Math.max(...own);
    const pick = new Uint16Array(most + 1);
    const next = new Float64Array(most + 1).fill(Number.NEGATIVE_INFINITY);
    for (const [place, { score }] of options.entries()) {
      const count = own[place] as number;
      for (let units = count; units <= top; units++) {
        const points = (reached[units - count] as number) + share * score;
        if (points <= (next[units] as number)) continue;
        next[units] = points;
        pick[units] = place;
      }
    }
    picks.push(pick);
    reached = next;
  }
  for (let units = 0; units <= most; units++) {
    if ((reached[units] as number) < benchmark.value - slack) continue;
    const heights = heightsOf(climbs, pickedAt(units));
    if (!meetsBenchmark(standAt(whatIf, climbs, heights), benchmark)) continue;
    return { heights, bound: effortOf(climbs, heights) };
  }
  return null;

  function pickedAt(units: number): Option[] {
    const picked: Option[] = [];
    let left = units;
    for (let at = choices.length - 1; at >= 0; at--) {
      const place = picks[at]?.[left] ?? 0;
      picked.push(choices[at]?.options[place] as Option);
      left -= counts[at]?.[place] ?? 0;
    }
    return picked;
  }
}
