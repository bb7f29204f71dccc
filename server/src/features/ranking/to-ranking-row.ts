import type { HistoryPoint, RankingRow } from "@marsad/shared/schemas";
import { changeOf } from "../../results/change-of.ts";
import type { Standing } from "../../results/standing.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import type { RankingEntry } from "./ranking-entry.ts";

/** What all rows of a page have in common. */
export interface RowContext {
  readonly dimensions: readonly string[];
  /** The periods of the small line, oldest first. */
  readonly recent: readonly TimelinePeriod[];
  /** The period that changes are counted from. */
  readonly previous: TimelinePeriod | null;
  /** Standings in those periods, by entity. */
  readonly history: ReadonlyMap<string, readonly Standing[]>;
  /** Ranks of all whom the filters leave; null where no filter is set. */
  readonly ranksInFilter: readonly number[] | null;
}

/** A row as the API names it. */
export function toRankingRow({ entity, standing }: RankingEntry, context: RowContext): RankingRow {
  const { dimensions, recent, previous, history, ranksInFilter } = context;
  const { rank, score, level, benchmark, meetsBenchmark, coverage, services, source } = standing;
  const standings = new Map(history.get(entity.code)?.map((one) => [one.period, one]));
  const before = previous && standings.get(previous.code);
  return {
    rank,
    ...(ranksInFilter && { rankInFilter: 1 + ranksInFilter.filter((other) => other < rank).length }),
    rankChange: changeOf(before?.rank, rank),
    entity,
    score,
    scoreChange: changeOf(score, before?.score),
    level,
    benchmark,
    meetsBenchmark: meetsBenchmark === true,
    coverage,
    dimensions: dimensions.flatMap((code, place) => {
      const dimensionScore = standing.dimensionScores[place];
      return dimensionScore === undefined ? [] : [{ code, score: dimensionScore }];
    }),
    services,
    history: recent.map(({ code, methodology }): HistoryPoint => {
      return { period: code, score: standings.get(code)?.score ?? null, methodology };
    }),
    ...(source && { source }),
  };
}
