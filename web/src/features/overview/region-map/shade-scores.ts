/** Shades that the map has, the lightest first. */
export const shadeCount = 5;

/** Widths that a step may have, in points. */
const widths = [1, 2, 5, 10, 20];

/** Steps of equal width over some scores. */
export interface ScoreSteps {
  readonly from: number;
  readonly width: number;
  /** How many there are, from 1 to `shadeCount`. */
  readonly count: number;
}

/** The narrowest round steps that hold all scores (0–100); `null` without any. */
export function shadeScores(scores: readonly number[]): ScoreSteps | null {
  if (scores.length === 0) return null;
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  for (const width of widths) {
    const from = Math.floor(lowest / width) * width;
    const count = Math.max(1, Math.ceil((highest - from) / width));
    if (count <= shadeCount) return { from, width, count };
  }
  return { from: 0, width: 100 / shadeCount, count: shadeCount };
}

/** The step that a score is in, from 0; the upper end belongs to the last. */
export function stepOf(score: number, { from, width, count }: ScoreSteps): number {
  return Math.min(count - 1, Math.max(0, Math.floor((score - from) / width)));
}
