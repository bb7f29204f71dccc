import { displayScore } from "@marsad/shared/scoring";

/**
 * How far `score` is above `other`, negative below it, in points to one decimal. It is the difference of the two as
 * they are shown, so that a reader who subtracts the figures on the screen finds the same.
 */
export function scoreDistance(score: number, other: number, bounds: readonly number[] = []): number {
  const tenths = (value: number) => Math.round(displayScore(value, bounds) * 10);
  return (tenths(score) - tenths(other)) / 10;
}
