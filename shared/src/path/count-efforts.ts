import type { Choices } from "./choices.ts";

/** Efforts of less are none: what is left when doubles such as 0.3 are divided by 0.1. */
const nothing = 1e-9;

/** Efforts as whole numbers of one unit. */
export interface CountedEfforts {
  /** By choice and option. */
  readonly counts: readonly (readonly number[])[];
  /** What the dearest options of all choices take together. */
  readonly most: number;
}

/** The efforts of all options in the largest unit of which each is a whole number: 1 where a step takes 1, 0.5 for 2 and 1.5. */
export function countEfforts(choices: Choices): CountedEfforts {
  const efforts = choices.flatMap(({ options }) => options.map(({ effort }) => effort));
  const unit = efforts.reduce(greatestCommonDivisor, 0) || 1;
  const counts = choices.map(({ options }) => options.map(({ effort }) => Math.round(effort / unit)));
  return { counts, most: counts.reduce((sum, own) => sum + Math.max(...own), 0) };
}

function greatestCommonDivisor(one: number, other: number): number {
  return other < nothing ? one : greatestCommonDivisor(other, one % other);
}
