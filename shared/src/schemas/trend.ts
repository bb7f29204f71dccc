import { type Static, Type } from "typebox";
import { Benchmark, Break, Code, DimensionScore, nullable, Score, ScoreState, Source } from "./common.ts";
import { EntitySummary } from "./entity.ts";

export const TrendPoint = Type.Object({
  period: Code,
  score: Score,
  state: ScoreState,
  rank: nullable(Type.Integer()),
  /** How many entities were ranked in the period. */
  of: Type.Integer(),
  methodology: Code,
  benchmark: Benchmark,
  meetsBenchmark: nullable(Type.Boolean()),
  level: nullable(Code),
  /** Median score of the entities of the same kind, this one included. */
  peerMedian: Score,
  /** The stored scores in the dimensions of its methodology; empty for a published figure and without a standing. */
  dimensions: Type.Array(DimensionScore),
  source: Type.Optional(Source),
});
export type TrendPoint = Static<typeof TrendPoint>;

/** The scores of one entity over the periods, in order of time. */
export const Trend = Type.Object({
  programme: Code,
  entity: EntitySummary,
  synthetic: Type.Boolean(),
  points: Type.Array(TrendPoint),
  breaks: Type.Array(Break),
});
export type Trend = Static<typeof Trend>;
