/** The value axis of a line: where it starts and ends, and the values that are marked. */
export interface ScoreScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Points of a score kept free below the lowest value, so that a line does not run along the axis. */
const room = 4;

/**
 * Scales scores of 0–100 for a line: from the ten below the lowest value to 100, marked at every ten, or at
 * every twenty where that would be more than seven marks. Unknown values do not count; without any it is 0–100.
 */
export function scaleScores(values: readonly (number | null)[]): ScoreScale {
  const known = values.filter((value) => value !== null);
  const lowest = known.length === 0 ? 0 : Math.min(...known);
  const tens = Math.max(0, Math.floor((lowest - room) / 10) * 10);
  const step = 100 - tens > 60 ? 20 : 10;
  const from = Math.floor(tens / step) * step;
  const ticks = Array.from({ length: (100 - from) / step + 1 }, (_, index) => from + index * step);
  return { from, to: 100, ticks };
}
