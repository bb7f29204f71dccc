import { type Static, Type } from "typebox";
import { Benchmark, Break, Code, Names, nullable, Score, ScoreState, Source } from "./common.ts";
import { EntitySummary } from "./entity.ts";
import { ServiceCounts } from "./ranking.ts";
import { CutScore, LevelCount } from "./scorecard.ts";

export const EntityCounts = Type.Object({
  total: Type.Integer(),
  scored: Type.Integer(),
  /** Entities whose score meets the benchmark. */
  meeting: Type.Integer(),
});
export type EntityCounts = Static<typeof EntityCounts>;

/** The score of a group of entities: the nation, a sector, a region or a kind. */
export const GroupScore = Type.Object({
  code: Code,
  score: Score,
  median: Score,
  lowerQuartile: Score,
  upperQuartile: Score,
  entities: EntityCounts,
});
export type GroupScore = Static<typeof GroupScore>;

export const NationPoint = Type.Object({
  period: Code,
  score: Score,
  state: ScoreState,
  methodology: Code,
  benchmark: Benchmark,
  median: Score,
  lowerQuartile: Score,
  entities: EntityCounts,
  source: Type.Optional(Source),
});
export type NationPoint = Static<typeof NationPoint>;

export const Mover = Type.Object({
  entity: EntitySummary,
  score: Type.Number(),
  scoreChange: Type.Number(),
  rankChange: nullable(Type.Integer()),
});
export type Mover = Static<typeof Mover>;

/** An entity that came to meet its benchmark since the previous period, or ceased to. */
export const Crossing = Type.Object({
  entity: EntitySummary,
  before: Type.Number(),
  score: Type.Number(),
  benchmark: Benchmark,
});
export type Crossing = Static<typeof Crossing>;

/** An entity that reported nothing that gives it a score, and why. */
export const Unreported = Type.Object({ entity: EntitySummary, state: ScoreState });
export type Unreported = Static<typeof Unreported>;

/** An entity with a score that reported less than was asked for; `coverage` is below 1. */
export const Incomplete = Type.Object({
  entity: EntitySummary,
  score: Type.Number(),
  coverage: Type.Number(),
});
export type Incomplete = Static<typeof Incomplete>;

/** A figure published elsewhere; never computed here, never mixed with our scores. */
export const PublishedPoint = Type.Object({
  /** As the publisher names it; need not be a period of the programme. */
  period: Code,
  value: nullable(Type.Number()),
  rank: nullable(Type.Integer()),
  state: ScoreState,
});
export type PublishedPoint = Static<typeof PublishedPoint>;

export const PublishedSeries = Type.Object({
  code: Code,
  names: Names,
  explanation: Type.Optional(Names),
  /** The ends of the publisher's own scale. */
  scale: Type.Object({ worst: Type.Number(), best: Type.Number() }),
  source: Source,
  points: Type.Array(PublishedPoint),
});
export type PublishedSeries = Static<typeof PublishedSeries>;

/** The nation in one period. */
export const Overview = Type.Object({
  programme: Code,
  period: Code,
  methodology: Code,
  synthetic: Type.Boolean(),
  score: Score,
  state: ScoreState,
  scoreChange: nullable(Type.Number()),
  previousPeriod: nullable(Code),
  benchmark: Benchmark,
  meetsBenchmark: nullable(Type.Boolean()),
  distance: nullable(Type.Number()),
  coverage: nullable(Type.Number()),
  coverageChange: nullable(Type.Number()),
  entities: EntityCounts,
  /** Entities meeting the benchmark, less those of the previous period. */
  meetingChange: nullable(Type.Integer()),
  services: ServiceCounts,
  /** Entities by level, in the methodology's order, empty levels included. */
  levels: Type.Array(LevelCount),
  /** Largest changes since the previous period of the same methodology, at most five each. */
  movers: Type.Object({ up: Type.Array(Mover), down: Type.Array(Mover) }),
  /** All who crossed the benchmark since the previous period of the same methodology, by the size of the change. */
  crossings: Type.Object({ up: Type.Array(Crossing), down: Type.Array(Crossing) }),
  /** How many entities are without a score. */
  unranked: Type.Integer(),
  /** The first of them, by code, at most ten. */
  unreported: Type.Array(Unreported),
  /** The least complete of those with a score, at most five. */
  incomplete: Type.Array(Incomplete),
  /** Indicators by the points they cost the nation, the dearest first; `entities` counts those that lose points by it. */
  costs: Type.Array(Type.Object({ indicator: Code, lost: Type.Number(), entities: Type.Integer() })),
  sectors: Type.Array(GroupScore),
  regions: Type.Array(GroupScore),
  kinds: Type.Array(GroupScore),
  cuts: Type.Array(CutScore),
  trend: Type.Array(NationPoint),
  breaks: Type.Array(Break),
  /** International and other figures shown beside the score. */
  published: Type.Array(PublishedSeries),
});
export type Overview = Static<typeof Overview>;
