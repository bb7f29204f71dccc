import { layoutTimes, type TimeLayout } from "./layout-times.ts";
import { scaleScores } from "./scale-scores.ts";
import { splitTrend } from "./split-trend.ts";
import type { TrendPoint } from "./trend-point.ts";

/** One row of what is drawn: a point, or (`index` is `null`) the place between two where the line is broken. */
export interface TrendRow {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly index: number | null;
  readonly score: number | null;
  readonly comparison: number | null;
  readonly benchmark: number | null;
}

export interface TrendLayout extends TimeLayout {
  readonly rows: readonly TrendRow[];
}

/** Lays a trend out in time and score; every change of methodology breaks all lines but the benchmark's. */
export function layoutTrend(points: readonly TrendPoint[]): TrendLayout {
  const split = splitTrend(points);
  const { times, before } = layoutTimes(points);
  const broken = new Set(split.breaks.map(({ at }) => at));
  const rows = points.flatMap((point, index): TrendRow[] => {
    const { score, comparison } = point;
    const row = { at: times[index] ?? 0, index, score, comparison, benchmark: point.benchmark.value };
    if (!broken.has(index)) return [row];
    const earlier = points[index - 1]?.benchmark.value ?? null;
    return [{ at: before(index), index: null, score: null, comparison: null, benchmark: earlier }, row];
  });
  const shown = points.flatMap(({ score, comparison, benchmark }) => [score, comparison, benchmark.value]);
  return { split, rows, times, values: scaleScores(shown), before };
}
