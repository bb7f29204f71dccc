import { type Static, Type } from "typebox";
import { Benchmark, Break, Code, DimensionScore, nullable, Score, ScoreState, Source } from "./common.ts";
import { EntitySummary } from "./entity.ts";
import { ServiceCounts } from "./ranking.ts";
import { Service } from "./service.ts";

/** What one indicator added to a score, and what it cost it, in points of that score. */
export const Contribution = Type.Object({ code: Code, gained: Type.Number(), lost: Type.Number() });
export type Contribution = Static<typeof Contribution>;

export const LevelCount = Type.Object({ level: Code, count: Type.Integer() });
export type LevelCount = Static<typeof LevelCount>;

/** Where the entities of the same kind stand, this one included. */
export const Peers = Type.Object({
  kind: Code,
  scored: Type.Integer(),
  median: Score,
  lowerQuartile: Score,
  upperQuartile: Score,
});
export type Peers = Static<typeof Peers>;

export const ScoredService = Type.Object({
  service: Service,
  score: Score,
  state: ScoreState,
  level: nullable(Code),
  coverage: Type.Number(),
  /** Change of its score since the previous period of the same methodology. */
  scoreChange: nullable(Type.Number()),
  /** Its score in that period; `null` where it had none, or where there is no such period. */
  scoreBefore: Score,
  /** Points by which it moved the entity's score since then; `null` where the entity's change is. */
  effect: nullable(Type.Number()),
  /** Whether the entity did not have it in the period that changes are counted from; false where it had no service then. */
  isNew: Type.Boolean(),
  /** 0–1: its share in the entity's score; 0 where it has none. */
  share: Type.Number(),
  /** Points it costs the entity: its share of what it lacks to 100. */
  cost: Type.Number(),
});
export type ScoredService = Static<typeof ScoredService>;

/** A service that is no more: the score that it last had, and the points by which its going moved the entity's. */
export const ServiceLeft = Type.Object({
  service: Service,
  score: Score,
  effect: nullable(Type.Number()),
});
export type ServiceLeft = Static<typeof ServiceLeft>;

/** Points that one indicator of one service costs the entity. */
export const Cost = Type.Object({ service: Code, indicator: Code, lost: Type.Number() });
export type Cost = Static<typeof Cost>;

/** One indicator of a service brought to its next value, all else as it is. */
export const NextStep = Type.Object({
  indicator: Code,
  /** The value that it leads to: the next rung, yes, or the value at the next level of the scale. */
  target: Type.Number(),
  /** Points that it adds to the score of the service, and by that to its entity's. */
  gain: Type.Number(),
  entityGain: Type.Number(),
});
export type NextStep = Static<typeof NextStep>;

/** A step of one service, as its entity counts it. */
export const ServiceStep = Type.Object({ service: Code, ...NextStep.properties });
export type ServiceStep = Static<typeof ServiceStep>;

/** The score over the services of one segment or channel. */
export const CutScore = Type.Object({
  cut: Type.Union([Type.Literal("segment"), Type.Literal("channel")]),
  code: Code,
  score: Score,
  services: ServiceCounts,
});
export type CutScore = Static<typeof CutScore>;

/** Everything about one entity in one period. */
export const Scorecard = Type.Object({
  programme: Code,
  period: Code,
  methodology: Code,
  synthetic: Type.Boolean(),
  entity: EntitySummary,
  score: Score,
  state: ScoreState,
  rank: nullable(Type.Integer()),
  of: Type.Integer(),
  rankChange: nullable(Type.Integer()),
  scoreChange: nullable(Type.Number()),
  /** The period that the changes are counted from; `null` without one of the same methodology. */
  previousPeriod: nullable(Code),
  level: nullable(Code),
  /** The next band and the points to it; `null` in the highest. */
  nextLevel: nullable(Type.Object({ level: Code, from: Type.Number(), distance: Type.Number() })),
  benchmark: Benchmark,
  meetsBenchmark: nullable(Type.Boolean()),
  /** Score less benchmark; negative below it. */
  distance: nullable(Type.Number()),
  coverage: nullable(Type.Number()),
  peers: Peers,
  dimensions: Type.Array(Type.Object({ ...DimensionScore.properties, scoreChange: nullable(Type.Number()) })),
  /** By indicator of the methodology, in its order: gained adds up to the score, gained and lost to 100. */
  contributions: Type.Array(Contribution),
  services: Type.Array(ScoredService),
  /** Those that the entity had in the previous period and has no more; none where it has no service now. */
  servicesLeft: Type.Array(ServiceLeft),
  serviceCounts: ServiceCounts,
  levels: Type.Array(LevelCount),
  /** The ten dearest steps left, the dearest first. */
  costs: Type.Array(Cost),
  /** The three steps of its services that would add most to its score, the best first. */
  nextSteps: Type.Array(ServiceStep),
  cuts: Type.Array(CutScore),
  source: Type.Optional(Source),
});
export type Scorecard = Static<typeof Scorecard>;

/** See `architecture.md`: five states that are never confused. */
export const ValueState = Type.Union([
  Type.Literal("measured"),
  Type.Literal("missing"),
  Type.Literal("not-applicable"),
  Type.Literal("not-measured"),
  Type.Literal("unpublished"),
]);
export type ValueState = Static<typeof ValueState>;

export const IndicatorResult = Type.Object({
  ...Contribution.properties,
  dimension: Code,
  value: nullable(Type.Number()),
  state: ValueState,
  /** The value on the 0–100 scale. */
  normalised: Score,
});
export type IndicatorResult = Static<typeof IndicatorResult>;

/** Everything about one service in one period, down to the indicator. */
export const ServiceScorecard = Type.Object({
  programme: Code,
  period: Code,
  methodology: Code,
  synthetic: Type.Boolean(),
  entity: EntitySummary,
  service: Service,
  score: Score,
  state: ScoreState,
  level: nullable(Code),
  coverage: Type.Number(),
  volume: nullable(Type.Number()),
  benchmark: Benchmark,
  meetsBenchmark: nullable(Type.Boolean()),
  scoreChange: nullable(Type.Number()),
  /** The period that the change is counted from; `null` without one of the same methodology. */
  previousPeriod: nullable(Code),
  dimensions: Type.Array(DimensionScore),
  indicators: Type.Array(IndicatorResult),
  /** The three that would add most, the best first; those that would add nothing are left out. */
  nextSteps: Type.Array(NextStep),
});
export type ServiceScorecard = Static<typeof ServiceScorecard>;

/** One service in one period of its history. */
export const ServiceTrendPoint = Type.Object({
  period: Code,
  methodology: Code,
  score: Score,
  state: ScoreState,
  level: nullable(Code),
  benchmark: Benchmark,
  meetsBenchmark: nullable(Type.Boolean()),
  /** Score of its entity. */
  entityScore: Score,
  /** Every indicator of the methodology of the period, in its order; none where the service was not assessed. */
  indicators: Type.Array(IndicatorResult),
});
export type ServiceTrendPoint = Static<typeof ServiceTrendPoint>;

/** The scores and values of one service over the periods, in order of time. */
export const ServiceTrend = Type.Object({
  programme: Code,
  entity: EntitySummary,
  service: Service,
  synthetic: Type.Boolean(),
  points: Type.Array(ServiceTrendPoint),
  breaks: Type.Array(Break),
});
export type ServiceTrend = Static<typeof ServiceTrend>;

/** A peer of an entity, and where it stands. */
export const PeerScore = Type.Object({
  entity: EntitySummary,
  score: Type.Number(),
  rank: nullable(Type.Integer()),
});
export type PeerScore = Static<typeof PeerScore>;

/** The scored entities of one kind in one period, the highest score first. */
export const PeerScores = Type.Object({
  programme: Code,
  period: Code,
  kind: Code,
  scores: Type.Array(PeerScore),
});
export type PeerScores = Static<typeof PeerScores>;
