import { roundScore } from "./round-score.ts";

/**
 * How far up a ladder somebody stands, 0–100: the share of its levels that are reached. A level is reached when each of
 * its requirements is at least `met` and every level below is reached too. `levels` holds the scores of the requirements
 * from the lowest level to the highest; one that is not known (NaN) is not met, but where none is known there is no
 * score (NaN).
 */
export function climbLadder(levels: readonly (readonly number[])[], met: number): number {
  if (levels.every((requirements) => requirements.every(Number.isNaN))) return Number.NaN;
  const isReached = (requirements: readonly number[]) =>
    requirements.every((score) => roundScore(score) >= roundScore(met));
  const failed = levels.findIndex((requirements) => !isReached(requirements));
  return (100 * (failed === -1 ? levels.length : failed)) / levels.length;
}
