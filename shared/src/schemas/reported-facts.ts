import { type Static, Type } from "typebox";
import { Benchmark, Code, Names, nullable, Score, ScoreState } from "./common.ts";
import { EntitySummary } from "./entity.ts";
import { ValueState } from "./scorecard.ts";

/** What one service reported in one period; values and states by indicator, in the order of the methodology's tree. */
export const ReportedService = Type.Object({
  code: Code,
  names: Names,
  segments: Type.Array(Code),
  channels: Type.Array(Code),
  /** Transactions in the period. */
  volume: nullable(Type.Number()),
  /** `null` where the state is not `measured`. */
  values: Type.Array(nullable(Type.Number())),
  states: Type.Array(ValueState),
});
export type ReportedService = Static<typeof ReportedService>;

/** Everything that the score of one entity in one period is made of, and what it came to. */
export const ReportedFacts = Type.Object({
  programme: Code,
  synthetic: Type.Boolean(),
  period: Code,
  /** The version that the facts are in the order of, and scored by. */
  methodology: Code,
  entity: EntitySummary,
  benchmark: Benchmark,
  score: Score,
  state: ScoreState,
  rank: nullable(Type.Integer()),
  /** By code; none where the entity was not part of the period. */
  services: Type.Array(ReportedService),
  /** Scores of all other entities that have one in the period, the highest first: among them this one has its rank. */
  others: Type.Array(Type.Number()),
});
export type ReportedFacts = Static<typeof ReportedFacts>;
