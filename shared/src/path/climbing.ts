import type { Climb } from "./list-climbs.ts";
import type { WhatIf } from "./what-if.ts";

/** How many steps of each climb are taken, in their order. */
export type Heights = readonly number[];

/** Heights that reach the benchmark, and the least effort that any could have. */
export interface FoundHeights {
  readonly heights: Heights;
  readonly bound: number;
}

/** Brings one climb to a height: its value there, or the fact that it starts from. */
export function stand(whatIf: WhatIf, { service, place, from, steps }: Climb, height: number): void {
  const value = steps[height - 1]?.target ?? from;
  whatIf.change(service, place, { state: value === null ? "missing" : "measured", value });
}

/** Brings all climbs to their heights, and tells the entity's score there. */
export function standAt(whatIf: WhatIf, climbs: readonly Climb[], heights: Heights): number {
  for (const [place, climb] of climbs.entries()) stand(whatIf, climb, heights[place] ?? 0);
  return whatIf.judge().score;
}

/** What all steps take. */
export function effortOf(climbs: readonly Climb[], heights: Heights): number {
  return climbs.reduce((sum, { effort }, place) => sum + effort * (heights[place] ?? 0), 0);
}
