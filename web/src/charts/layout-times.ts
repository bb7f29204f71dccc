import type { ScoreScale } from "./scale-scores.ts";
import type { SplitTrend } from "./split-trend.ts";

/** A period as the time axis names and places it. */
export interface TimePoint {
  readonly period: string;
  /** First day of the period, Gregorian, `YYYY-MM-DD`. */
  readonly start: string;
}

/** Where scores over time stand, in time and in value. */
export interface TimeLayout {
  readonly split: SplitTrend;
  /** The beginning of each point's period, in milliseconds since the epoch. */
  readonly times: readonly number[];
  readonly values: ScoreScale;
  /** Where a gap or a change of methodology stands: half way to the neighbour. */
  readonly before: (index: number) => number;
}

/** Lays periods out in time. */
export function layoutTimes(points: readonly TimePoint[]): Pick<TimeLayout, "times" | "before"> {
  const times = points.map((point) => Date.parse(point.start));
  const before = (index: number) => {
    const [earlier, later] = [times[index - 1] ?? times[0] ?? 0, times[index] ?? times.at(-1) ?? 0];
    return (earlier + later) / 2;
  };
  return { times, before };
}
