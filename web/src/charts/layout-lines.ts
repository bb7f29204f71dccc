import { layoutTimes, type TimeLayout } from "./layout-times.ts";
import type { LinesSubject } from "./lines-subject.ts";
import { scaleScores } from "./scale-scores.ts";
import { splitTrend } from "./split-trend.ts";

/** One row of what is drawn: a period, or (`index` is `null`) the place between two where all lines are broken. */
export interface LinesRow {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly index: number | null;
  readonly benchmark: number | null;
  /** A score for each line. */
  readonly scores: readonly (number | null)[];
}

export interface LinesLayout extends TimeLayout {
  readonly rows: readonly LinesRow[];
}

/**
 * Lays compared lines out in time and score. A gap is marked where all lacks of a period have one reason; every change of
 * methodology breaks all lines but the benchmark's. Subjects that are scaled `among` others share their value axis.
 */
export function layoutLines(
  { periods, lines }: LinesSubject,
  among: readonly LinesSubject[] = [],
): LinesLayout {
  const { times, before } = layoutTimes(periods);
  const split = splitTrend(
    periods.map(({ methodology }, index) => {
      const points = lines.map((line) => line.points[index]);
      const state = points[0]?.state ?? "not-measured";
      const isGap = points.every((point) => point?.score === null && point.state === state);
      // Whether there is a score is all that is asked of it.
      return { methodology, state, score: isGap ? null : 0 };
    }),
  );
  const broken = new Set(split.breaks.map(({ at }) => at));
  const nothing = lines.map(() => null);
  const rows = periods.flatMap(({ benchmark }, index): LinesRow[] => {
    const scores = lines.map((line) => line.points[index]?.score ?? null);
    const row = { at: times[index] ?? 0, index, benchmark, scores };
    if (!broken.has(index)) return [row];
    const earlier = periods[index - 1]?.benchmark ?? null;
    return [{ at: before(index), index: null, benchmark: earlier, scores: nothing }, row];
  });
  return { split, rows, times, before, values: scaleScores(shownValues([{ periods, lines }, ...among])) };
}

const shownValues = (subjects: readonly LinesSubject[]) =>
  subjects.flatMap(({ periods, lines }) => [
    ...periods.map(({ benchmark }) => benchmark),
    ...lines.flatMap(({ points }) => points.map(({ score }) => score)),
  ]);
