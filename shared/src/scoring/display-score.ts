import { roundScore } from "./round-score.ts";

/**
 * A score as a screen shows it: to one decimal, halves up. Where that would carry it over one of `bounds` (level bounds,
 * the benchmark) that it does not reach, it is rounded down instead: 89.97 against a bound of 90 shows 89.9.
 */
export function displayScore(score: number, bounds: readonly number[] = []): number {
  const exact = roundScore(score);
  const shown = Math.round(roundScore(exact * 10)) / 10;
  const isCarriedOver = bounds.map(roundScore).some((bound) => exact < bound && shown >= bound);
  return isCarriedOver ? Math.floor(roundScore(exact * 10)) / 10 : shown;
}
