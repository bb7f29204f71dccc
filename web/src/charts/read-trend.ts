import type { TrendPoint } from "./trend-point.ts";

/** What one sentence says about a trend; every comparison in it is between points of one methodology. */
export interface TrendReading<Point> {
  /** First and last scored point under the methodology of the newest score; the same one where it is alone. */
  readonly first: Point;
  readonly last: Point;
  /** The first point under that methodology where scores under another came before it, else `null`. */
  readonly changed: Point | null;
  /** How many periods in a row up to `last`, without a gap, stand on its side of the benchmark; at least 1. */
  readonly inARow: number;
  /** The first of them. */
  readonly inARowSince: Point;
  /** The newest point, where it has no score. */
  readonly unscored: Point | null;
}

type Readable = Pick<TrendPoint, "score" | "methodology" | "meetsBenchmark">;

/** Reads a trend in order of time; `null` where no point has a score. */
export function readTrend<Point extends Readable>(points: readonly Point[]): TrendReading<Point> | null {
  const end = points.findLastIndex((point) => point.score !== null);
  const last = points[end];
  if (!last) return null;

  let begin = end;
  while (points[begin - 1]?.methodology === last.methodology) begin -= 1;
  const under = points.slice(begin, end + 1);
  const first = under.find((point) => point.score !== null) ?? last;
  const hasEarlier = points.slice(0, begin).some((point) => point.score !== null);

  const outOfRow = under.findLastIndex(
    (point) => point.score === null || point.meetsBenchmark !== last.meetsBenchmark,
  );
  const newest = points.at(-1);
  return {
    first,
    last,
    changed: hasEarlier ? (points[begin] ?? null) : null,
    inARow: under.length - 1 - outOfRow,
    inARowSince: under[outOfRow + 1] ?? last,
    unscored: newest && newest.score === null ? newest : null,
  };
}
