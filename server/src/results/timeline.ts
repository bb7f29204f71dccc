import { NotFound } from "../errors.ts";

/** A period as results see it. */
export interface TimelinePeriod {
  readonly code: string;
  /** The version that it is scored by. */
  readonly methodology: string;
  readonly isMeasured: boolean;
  /** Whether anybody has a score in it. */
  readonly hasResults: boolean;
}

/** All periods of a programme in order of time. */
export type Timeline = readonly TimelinePeriod[];

/** @throws NotFound for an unknown period. */
export function periodIn(timeline: Timeline, code: string): TimelinePeriod {
  const period = timeline.find((one) => one.code === code);
  if (period === undefined) throw new NotFound("period", code);
  return period;
}

/**
 * The period that changes are counted from: the nearest one before with results. Null where there is none, or where it was
 * scored by another methodology: nothing is compared across a change of method.
 */
export function previousPeriod(
  timeline: Timeline,
  { code, methodology }: TimelinePeriod,
): TimelinePeriod | null {
  const before = timeline.slice(
    0,
    timeline.findIndex((one) => one.code === code),
  );
  const latest = before.findLast(({ hasResults }) => hasResults);
  return latest?.methodology === methodology ? latest : null;
}

/** The timeline without the open periods at its end that nobody has results in yet. */
export function withoutPending(timeline: Timeline): Timeline {
  const last = timeline.findLastIndex(({ hasResults, isMeasured }) => hasResults || !isMeasured);
  return timeline.slice(0, last + 1);
}

/** Where the methodology changes from one period to the next. */
export function breaksIn(timeline: Timeline): { period: string; from: string; to: string }[] {
  return timeline.flatMap(({ code, methodology }, place) => {
    const before = timeline[place - 1];
    return before === undefined || before.methodology === methodology
      ? []
      : [{ period: code, from: before.methodology, to: methodology }];
  });
}
