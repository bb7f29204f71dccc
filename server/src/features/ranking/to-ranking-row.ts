import type { EntitySummary, HistoryPoint, RankingRow } from "@marsad/shared/schemas";
import { changeOf } from "../../results/change-of.ts";
import { nameDimensions } from "../../results/name-dimensions.ts";
import type { Scores } from "../../results/read-scores.ts";
import type { Standing } from "../../results/standing.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import type { RankedEntry } from "./ranking-entry.ts";
import { toBeside } from "./to-beside.ts";

/** What the rows of a page are filled in from. */
export interface PageContext {
  readonly entities: ReadonlyMap<string, EntitySummary>;
  /** By entity, in the ranked period and in those side by side. */
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  /** In the periods of the small line, and in the one that changes are counted from. */
  readonly scores: Scores;
  /** The ranked one. */
  readonly period: TimelinePeriod;
  /** The periods side by side; empty where none are asked for. */
  readonly beside: readonly TimelinePeriod[];
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
  const { dimensions, period, beside, recent, previous, ranksInFilter } = context;
  const entity = context.entities.get(code);
  const standings = new Map(context.standings.get(code)?.map((each) => [each.period, each]));
  const standing = standings.get(period.code);
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
    dimensions: nameDimensions(dimensions, standing.dimensionScores),
    services,
    history: recent.map(({ code: at, methodology }): HistoryPoint => {
      return { period: at, score: scores?.get(at)?.score ?? null, methodology };
    }),
    ...(beside.length > 0 && { beside: toBeside(beside, standings) }),
    ...(source && { source }),
  };
}
