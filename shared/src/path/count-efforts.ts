import type { Choices } from "./choices.ts";

/** Efforts of less are none: what is left when doubles such as 0.3 are divided by 0.1. */
const nothing = 1e-9;

/** Efforts as whole numbers of one unit. */
export interface CountedEfforts {
  /** By choice and option. */
  readonly counts: readonly (readonly number[])[];
  /** What the dearest options of all choices take together. */
  readonly most: number;
  /** What a table of them takes: options × units up to the choice that they belong to. */
  readonly cells: number;
}

/**
 * The efforts of all options in the largest unit of which each is a whole number: 1 where a step takes 1, 0.5 for 2 and
 * 1.5. Where doubles are too coarse to find it, such as for many amounts of money, the unit is far too small, and `cells` huge.
 */
export function countEfforts(choices: Choices): CountedEfforts {
  const efforts = choices.flatMap(({ options }) => options.map(({ effort }) => effort));
  const unit = efforts.reduce(greatestCommonDivisor, 0) || 1;
  const counts = choices.map(({ options }) => options.map(({ effort }) => Math.round(effort / unit)));
  let most = 0;
  let cells = 0;
  for (const own of counts) {
    most += Math.max(...own);
    cells += own.length * most;
  }
  return { counts, most, cells };
}

function greatestCommonDivisor(one: number, other: number): number {
  return other < nothing ? one : greatestCommonDivisor(other, one % other);
}
