import { type Static, Type } from "typebox";
import { Benchmark, Code, DimensionScore, nullable, Score, ScoreState, Source } from "./common.ts";
import { EntitySummary } from "./entity.ts";

export const HistoryPoint = Type.Object({ period: Code, score: Score, methodology: Code });
export type HistoryPoint = Static<typeof HistoryPoint>;

export const ServiceCounts = Type.Object({
  total: Type.Integer(),
  scored: Type.Integer(),
  /** Services whose own score meets the benchmark. */
  meeting: Type.Integer(),
});
export type ServiceCounts = Static<typeof ServiceCounts>;

/** A period that stands beside the one that is ranked. Changes are counted from the one before it in the list. */
export const BesidePoint = Type.Object({
  period: Code,
  score: Score,
  state: ScoreState,
  rank: nullable(Type.Integer()),
  meetsBenchmark: nullable(Type.Boolean()),
  /** `null` where one of the two has no score, and across a change of methodology. */
  scoreChange: nullable(Type.Number()),
  rankChange: nullable(Type.Integer()),
});
export type BesidePoint = Static<typeof BesidePoint>;

/** The services that scores and ranks are counted over, where not over all. */
export const Cut = Type.Object({
  cut: Type.Union([Type.Literal("segment"), Type.Literal("channel")]),
  code: Code,
});
export type Cut = Static<typeof Cut>;

export const RankingRow = Type.Object({
  /** Among all ranked entities of the programme; ties share it (1, 2, 2, 4). */
  rank: Type.Integer(),
  /** Among the entities that the filters leave; only there when a filter is set. */
  rankInFilter: Type.Optional(Type.Integer()),
  /** Places climbed (positive) since the previous period of the same methodology; `null` without one. */
  rankChange: nullable(Type.Integer()),
  entity: EntitySummary,
  score: Type.Number(),
  scoreChange: nullable(Type.Number()),
  level: nullable(Code),
  benchmark: Benchmark,
  meetsBenchmark: Type.Boolean(),
  /** 0–1: the share of applicable weight that was reported; `null` for a published figure. */
  coverage: nullable(Type.Number()),
  dimensions: Type.Array(DimensionScore),
  services: ServiceCounts,
  /** The latest periods up to this one, oldest first. */
  history: Type.Array(HistoryPoint),
  /** Every period that is shown side by side, the ranked one included, in order of time; only there when asked for. */
  beside: Type.Optional(Type.Array(BesidePoint)),
  /** Where a published figure was read. */
  source: Type.Optional(Source),
});
export type RankingRow = Static<typeof RankingRow>;

export const UnrankedEntity = Type.Object({ entity: EntitySummary, reason: ScoreState });
export type UnrankedEntity = Static<typeof UnrankedEntity>;

export const Ranking = Type.Object({
  programme: Code,
  period: Code,
  methodology: Code,
  synthetic: Type.Boolean(),
  /** The services that everything here is about; `null` for all. */
  cut: nullable(Cut),
  /** Ranked entities that the filters leave. */
  total: Type.Integer(),
  /** Of those, how many meet the benchmark. */
  meeting: Type.Integer(),
  rows: Type.Array(RankingRow),
  /** Entities without a score, under the same filters; whole on the first page, empty on the next. */
  unranked: Type.Array(UnrankedEntity),
  /** Cursor of the next page, or `null` on the last. */
  next: nullable(Type.String()),
});
export type Ranking = Static<typeof Ranking>;

export const RankingQuery = Type.Object(
  {
    sector: Type.Optional(Code),
    region: Type.Optional(Code),
    kind: Type.Optional(Code),
    level: Type.Optional(Code),
    /** Scores, ranks and services over one segment or one channel alone, as they were stored; not over both. */
    segment: Type.Optional(Code),
    channel: Type.Optional(Code),
    /** One to three periods to stand beside the ranked one, with commas between. */
    periods: Type.Optional(
      Type.String({
        pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(,[A-Za-z0-9][A-Za-z0-9._-]*){0,2}$",
        maxLength: 200,
      }),
    ),
    /** Words of a name, whole or in part, or a code; Arabic letters are folded. */
    q: Type.Optional(Type.String({ maxLength: 200 })),
    /** `rank`, `name`, `change`, `coverage`, a dimension as `dimension.CODE`, the score in a period as `period.CODE`, or the change into it, among `periods`, as `change.CODE`; a leading `-` turns it round. */
    sort: Type.Optional(
      Type.String({
        pattern: "^-?(rank|name|score|change|coverage|(dimension|period|change)\\.[A-Za-z0-9._-]+)$",
      }),
    ),
    /** The language that `sort=name` orders by. */
    lang: Type.Optional(Type.String({ pattern: "^[a-z]{2,3}$" })),
    cursor: Type.Optional(Type.String({ maxLength: 500 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 100 })),
  },
  { additionalProperties: false },
);
export type RankingQuery = Static<typeof RankingQuery>;
