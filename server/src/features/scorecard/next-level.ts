import type { Scorecard } from "@marsad/shared/schemas";
import { levelOf } from "@marsad/shared/scoring";

interface Band {
  readonly code: string;
  readonly from: number;
}

/** The band above that of a score and the points to it; null in the highest, and without a score. */
export function nextLevel(score: number | null, levels: readonly Band[]): Scorecard["nextLevel"] {
  if (score === null || levels.length === 0) return null;
  const next = levels[levels.indexOf(levelOf(score, levels)) + 1];
  return next === undefined ? null : { level: next.code, from: next.from, distance: next.from - score };
}
