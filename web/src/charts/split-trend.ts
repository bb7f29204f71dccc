import type { ScoreState } from "@marsad/shared/schemas";
import type { TrendPoint } from "./trend-point.ts";

/** Consecutive scored points of one methodology, by index, both ends included: what one stroke may join. */
export interface TrendRun {
  readonly from: number;
  readonly to: number;
  readonly methodology: string;
}

/** Consecutive points without a score for one reason, by index, both ends included. */
export interface TrendGap {
  readonly from: number;
  readonly to: number;
  readonly state: ScoreState;
}

/** The methodology changed: `at` is the index of the first point under `to`. */
export interface TrendBreak {
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

export interface SplitTrend {
  readonly runs: readonly TrendRun[];
  readonly gaps: readonly TrendGap[];
  readonly breaks: readonly TrendBreak[];
}

type Splittable = Pick<TrendPoint, "score" | "state" | "methodology">;

/** Adjacent indexes for which `joins` holds become one stretch, both ends included. */
function stretches(length: number, joins: (index: number) => boolean): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let index = 0; index < length; index += 1) {
    const last = found.at(-1);
    if (last && joins(index)) last.to = index;
    else found.push({ from: index, to: index });
  }
  return found;
}

/**
 * Splits a trend into the runs that may be drawn as one stroke, the gaps between them and the changes of
 * methodology. A run never crosses a gap or a change; a gap never mixes two reasons.
 */
export function splitTrend(points: readonly Splittable[]): SplitTrend {
  const sameKind = (index: number) => {
    const [before, point] = [points[index - 1], points[index]];
    if (!before || !point || (before.score === null) !== (point.score === null)) return false;
    return point.score === null ? before.state === point.state : before.methodology === point.methodology;
  };
  const runs: TrendRun[] = [];
  const gaps: TrendGap[] = [];
  for (const stretch of stretches(points.length, sameKind)) {
    const point = points[stretch.from];
    if (!point) continue;
    if (point.score === null) gaps.push({ ...stretch, state: point.state });
    else runs.push({ ...stretch, methodology: point.methodology });
  }
  const breaks: TrendBreak[] = [];
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (before && before.methodology !== point.methodology)
      breaks.push({ at, from: before.methodology, to: point.methodology });
  });
  return { runs, gaps, breaks };
}
