import type { EntitySummary, HistoryPoint, RankingRow } from "@marsad/shared/schemas";
import { changeOf } from "../../results/change-of.ts";
import type { Scores } from "../../results/read-scores.ts";
import type { Standing } from "../../results/standing.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import type { RankedEntry } from "./ranking-entry.ts";

/** What the rows of a page are filled in from. */
export interface PageContext {
  readonly entities: ReadonlyMap<string, EntitySummary>;
  readonly standings: ReadonlyMap<string, Standing>;
  /** In the periods of the small line, and in the one that changes are counted from. */
  readonly scores: Scores;
  /** Dimensions of the methodology, in its order. */
  readonly dimensions: readonly string[];
  /** The periods of the small line, oldest first. */
  readonly recent: readonly TimelinePeriod[];
  /** The period that changes are counted from. */
  readonly previous: TimelinePeriod | null;
  /** Ranks of all whom the filters leave; null where no filter is set. */
  readonly ranksInFilter: readonly number[] | null;
}

/** A row as the API names it. Throws where the entity is not among what was read for the page. */
export function toRankingRow({ code, rank }: RankedEntry, context: PageContext): RankingRow {
  const { dimensions, recent, previous, ranksInFilter } = context;
  const entity = context.entities.get(code);
  const standing = context.standings.get(code);
  if (entity === undefined || typeof standing?.score !== "number") throw new Error(`${code} was not read`);
  const { score, level, benchmark, meetsBenchmark, coverage, services, source } = standing;
  const scores = context.scores.get(code);
  const before = previous && scores?.get(previous.code);
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
    dimensions: dimensions.flatMap((dimension, place) => {
      const dimensionScore = standing.dimensionScores[place];
      return dimensionScore === undefined ? [] : [{ code: dimension, score: dimensionScore }];
    }),
    services,
    history: recent.map(({ code: period, methodology }): HistoryPoint => {
      return { period, score: scores?.get(period)?.score ?? null, methodology };
    }),
    ...(source && { source }),
  };
}
