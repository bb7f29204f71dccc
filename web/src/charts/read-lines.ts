import type { ComparedLine, LinePeriod, LinesSubject } from "./lines-subject.ts";
import { scoreDistance } from "./score-distance.ts";

/** A line with its score in the period that is read. */
export interface ScoredLine {
  readonly line: ComparedLine;
  readonly score: number;
  /** How far the highest is above it, in points as they are shown. */
  readonly behind: number;
}

/** What one sentence says about compared lines; every comparison in it is between scores of one methodology. */
export interface LinesReading {
  /** The newest period in which any has a score. */
  readonly period: LinePeriod;
  /** The highest first; those as high as it reads on the screen have nothing `behind`. */
  readonly ranked: readonly ScoredLine[];
  readonly unscored: readonly {
    readonly line: ComparedLine;
    readonly state: ComparedLine["points"][number]["state"];
  }[];
  /** The one that rose most since all of them had a score under this methodology; `null` where none rose, or two as much. */
  readonly riser: { readonly line: ComparedLine; readonly by: number; readonly since: LinePeriod } | null;
  /** The first period under this methodology where there are scores under another before it. */
  readonly changed: LinePeriod | null;
}

/** Reads compared lines; `null` where none has a score. */
export function readLines({ periods, lines }: LinesSubject): LinesReading | null {
  const scoreAt = (line: ComparedLine, index: number) => line.points[index]?.score ?? null;
  const newest = periods.findLastIndex((_, index) => lines.some((line) => scoreAt(line, index) !== null));
  const period = periods[newest];
  if (!period) return null;
  const scored = lines
    .flatMap((line) => {
      const score = scoreAt(line, newest);
      return score === null ? [] : [{ line, score }];
    })
    .sort((one, other) => other.score - one.score);
  const highest = scored[0]?.score ?? 0;

  let begin = newest;
  while (periods[begin - 1]?.methodology === period.methodology) begin -= 1;
  const shared = periods.findIndex(
    (_, index) => index >= begin && scored.every(({ line }) => scoreAt(line, index) !== null),
  );
  const since = periods[shared];
  const rises = scored
    .map(({ line, score }) => ({
      line,
      by: scoreDistance(score, scoreAt(line, shared) ?? score, period.bounds),
    }))
    .sort((one, other) => other.by - one.by);
  const [first, second] = rises;
  const isAlone = first !== undefined && second !== undefined && first.by > 0 && first.by > second.by;
  const hasEarlier = lines.some(({ points }) => points.slice(0, begin).some(({ score }) => score !== null));
  return {
    period,
    ranked: scored.map(({ line, score }) => ({
      line,
      score,
      behind: scoreDistance(highest, score, period.bounds),
    })),
    unscored: lines.flatMap((line) => {
      const point = line.points[newest];
      return point && point.score === null ? [{ line, state: point.state }] : [];
    }),
    riser: isAlone && since && shared < newest ? { ...first, since } : null,
    changed: hasEarlier ? (periods[begin] ?? null) : null,
  };
}
