import { type Static, Type } from "typebox";
import { Code, Instant, Names, nullable, Score, ScoreState } from "./common.ts";
import { EntitySummary } from "./entity.ts";
import { Unanswered } from "./methodology-changes.ts";

/** Where an entity stands under one version. */
export const RescoredStanding = Type.Object({
  score: Score,
  state: ScoreState,
  rank: nullable(Type.Integer()),
  level: nullable(Code),
  meetsBenchmark: nullable(Type.Boolean()),
});
export type RescoredStanding = Static<typeof RescoredStanding>;

/** An entity under the period's own version, and under the other one. */
export const RescoredEntity = Type.Object({
  entity: EntitySummary,
  official: RescoredStanding,
  rescored: RescoredStanding,
});
export type RescoredEntity = Static<typeof RescoredEntity>;

const NationScores = Type.Object({ official: Score, rescored: Score });

/** A period under another version than its own, beside the official result. It is never the official result. */
export const RescoredPeriod = Type.Object({
  programme: Code,
  synthetic: Type.Boolean(),
  period: Code,
  /** The version that the period is scored by. */
  methodology: Code,
  /** The other version. */
  under: Type.Object({
    version: Code,
    names: Names,
    hash: Type.String(),
    status: Type.Union([Type.Literal("draft"), Type.Literal("published")]),
  }),
  official: Type.Literal(false),
  /** Indicators of the other version that the period's values do not answer; they count as not measured. None of a stored result. */
  unanswered: Type.Array(Unanswered),
  nation: NationScores,
  /** By the rank under the other version; entities without one come last, by code. */
  entities: Type.Array(RescoredEntity),
});
export type RescoredPeriod = Static<typeof RescoredPeriod>;

/** Another version that a period was scored by. */
export const Rescoring = Type.Object({
  programme: Code,
  period: Code,
  /** The version that the period is scored by, which alone is official. */
  methodology: Code,
  under: Code,
  rescoredAt: Instant,
});
export type Rescoring = Static<typeof Rescoring>;

export const RescoringList = Type.Object({ rescorings: Type.Array(Rescoring) });
export type RescoringList = Static<typeof RescoringList>;
