import type { EntitySummary, Names, ScoreState } from "@marsad/shared/schemas";

/** What filtering, sorting and counting need to know of an entity that has a standing in the period, and no more. */
export interface RankingEntry extends Pick<EntitySummary, "code" | "kind" | "sector" | "region"> {
  /** Null where neither search nor order asks for it. */
  readonly names: Names | null;
  readonly score: number | null;
  readonly state: ScoreState;
  readonly rank: number | null;
  readonly level: string | null;
  readonly meetsBenchmark: boolean | null;
  readonly coverage: number | null;
  /** The score in the dimension that is sorted by; null without one. */
  readonly dimension: number | null;
}

/** An entity with a rank. */
export interface RankedEntry extends RankingEntry {
  readonly rank: number;
}
