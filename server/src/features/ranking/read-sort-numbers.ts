import type { Database } from "../../db/database.ts";
import { changeOf } from "../../results/change-of.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { readScores } from "../../results/read-scores.ts";
import type { StoredCut } from "../../results/stored-cut.ts";
import { previousPeriod, type Timeline, type TimelinePeriod } from "../../results/timeline.ts";

/** What a ranking is of. */
export interface RankingSubject {
  readonly timeline: Timeline;
  readonly period: TimelinePeriod;
  /** The periods side by side, the ranked one included, in order of time; empty where none were asked for. */
  readonly beside: readonly TimelinePeriod[];
  readonly cut: StoredCut;
}

/** By entity, the score in a period or the change into it. */
export type SortNumbers = ReadonlyMap<string, number | null>;

/**
 * The numbers that `change`, `change.PERIOD` and `period.PERIOD` sort by, of all entities. Nobody has one where the period is not
 * among those side by side, nor a change across a change of methodology; other orders need none.
 */
export async function readSortNumbers(
  db: Database,
  programme: ProgrammeHead,
  subject: RankingSubject,
  sort: string,
): Promise<SortNumbers> {
  const [key, of] = sort.replace(/^-/, "").split(/\.(.*)/);
  if (key !== "change" && key !== "period") return new Map();
  const period = of === undefined ? subject.period : subject.beside.find(({ code }) => code === of);
  if (period === undefined) return new Map();
  if (key === "period") {
    const scores = await readScores(db, programme, [period], undefined, subject.cut);
    return new Map([...scores].map(([entity, at]) => [entity, at.get(period.code)?.score ?? null]));
  }
  const before =
    of === undefined ? previousPeriod(subject.timeline, period) : comparedWith(subject.beside, period);
  if (before === null) return new Map();
  const scores = await readScores(db, programme, [before, period], undefined, subject.cut);
  return new Map(
    [...scores].map(([entity, at]) => [
      entity,
      changeOf(at.get(period.code)?.score, at.get(before.code)?.score),
    ]),
  );
}

/** The one before a period among those side by side; null for the first, and across a change of methodology. */
export function comparedWith(
  beside: readonly TimelinePeriod[],
  period: TimelinePeriod,
): TimelinePeriod | null {
  const before = beside[beside.indexOf(period) - 1];
  return before?.methodology === period.methodology ? before : null;
}
