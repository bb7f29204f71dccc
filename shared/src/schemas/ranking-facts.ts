import { type Static, Type } from "typebox";
import { Benchmark, Code, nullable } from "./common.ts";
import { EntitySummary } from "./entity.ts";

/** What one service reported, in few letters: a national period has three thousand services. */
export const ServiceFacts = Type.Object({
  code: Code,
  segments: Type.Array(Code),
  channels: Type.Array(Code),
  /** Transactions in the period. */
  volume: nullable(Type.Number()),
  /**
   * A letter for each indicator, in the order of the methodology's tree: `m` measured, `-` missing, `n` not applicable, `x` not
   * measured, `u` unpublished.
   */
  states: Type.String({ pattern: "^[-mnxu]*$" }),
  /** Of those that are measured alone, in the same order. */
  values: Type.Array(Type.Number()),
});
export type ServiceFacts = Static<typeof ServiceFacts>;

/** Everything that the ranking of a period is made of, but for the rule book, which has an address of its own. */
export const RankingFacts = Type.Object({
  programme: Code,
  period: Code,
  /** The version that the facts are in the order of, and scored by. */
  methodology: Code,
  synthetic: Type.Boolean(),
  /** By code; those that were expected to report. */
  entities: Type.Array(
    Type.Object({
      entity: EntitySummary,
      benchmark: Benchmark,
      /** By code. */
      services: Type.Array(ServiceFacts),
    }),
  ),
});
export type RankingFacts = Static<typeof RankingFacts>;
