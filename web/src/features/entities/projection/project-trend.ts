import { periodHolding } from "@marsad/shared/periods";
import { type Projection, projectBenchmark } from "@marsad/shared/projection";
import type { TrendPoint } from "../../../charts/trend-point.ts";

const day = 24 * 60 * 60 * 1000;

/** Days of a year, on the whole, in the Gregorian calendar. */
const year = 365.2425;

export interface ProjectedTrend<Point> {
  /** Its times are days since 1970, and its slopes points a day. */
  readonly projection: Projection;
  /** The scores that count, the newest last. */
  readonly used: readonly Point[];
}

type Projectable = Pick<TrendPoint, "end" | "score" | "methodology" | "benchmark">;

/** When a trend reaches the benchmark of its newest period; a score stands at the last day of its period. `null` of no points. */
export function projectTrend<Point extends Projectable>(
  points: readonly Point[],
): ProjectedTrend<Point> | null {
  const newest = points.at(-1);
  if (newest === undefined) return null;
  const timed = points.map(({ end, score, methodology }) => {
    return { at: Date.parse(end) / day, score, methodology };
  });
  const projection = projectBenchmark(timed, newest.benchmark);
  return { projection, used: projection.used.flatMap((place) => points[place] ?? []) };
}

/** The code of the period that holds a time of a projection, as long as the period `like`. */
export function periodAt(time: number, like: string): string {
  return periodHolding(new Date(time * day).toISOString().slice(0, 10), like);
}

/** A slope in points a year. */
export function perYear(slope: number): number {
  return slope * year;
}
