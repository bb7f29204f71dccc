import { type Static, Type } from "typebox";
import { Benchmark, Code, NamedCode, Names, nullable, Score } from "./common.ts";
import { EntitySummary } from "./entity.ts";
import { ValueState } from "./scorecard.ts";

/**
 * What a score can change by:
 * - `values` of what both periods report; `come-in`, `gone-missing` values that one of them lacks;
 * - `arrived`, `departed` services; `applicability` what is asked of a service; `volumes` the transactions it weighs by;
 * - `weights` in the rule book; `method` everything else in it.
 */
export const ChangeFactor = Type.Union([
  Type.Literal("values"),
  Type.Literal("come-in"),
  Type.Literal("gone-missing"),
  Type.Literal("arrived"),
  Type.Literal("departed"),
  Type.Literal("applicability"),
  Type.Literal("volumes"),
  Type.Literal("weights"),
  Type.Literal("method"),
]);
export type ChangeFactor = Static<typeof ChangeFactor>;

export const ChangesQuery = Type.Object({ from: Code, to: Code }, { additionalProperties: false });

/** One of the two periods that are compared. */
export const ChangeEnd = Type.Object({
  period: Code,
  methodology: Code,
  score: Type.Number(),
  benchmark: Benchmark,
});
export type ChangeEnd = Static<typeof ChangeEnd>;

/** Points of the score that a factor brought or cost, and how many things differ in it. */
export const ChangePart = Type.Object({ factor: ChangeFactor, points: Type.Number(), count: Type.Integer() });
export type ChangePart = Static<typeof ChangePart>;

/** A node whose share among the siblings that both rule books have changed, 0–1. */
export const ChangedWeight = Type.Object({ code: Code, before: Type.Number(), after: Type.Number() });
export type ChangedWeight = Static<typeof ChangedWeight>;

/** A difference between the rule books beside weights; of an indicator or group, or of the whole (`null`). */
export const ChangedRule = Type.Object({
  kind: Type.Union([
    Type.Literal("indicator-new"),
    Type.Literal("indicator-dropped"),
    Type.Literal("indicator-redefined"),
    Type.Literal("goalposts"),
    Type.Literal("missing-rule"),
    Type.Literal("applicability-rule"),
    Type.Literal("moved"),
    Type.Literal("aggregation"),
    Type.Literal("coverage-floor"),
    Type.Literal("entity-rollup"),
    Type.Literal("group-rollup"),
  ]),
  code: nullable(Code),
});
export type ChangedRule = Static<typeof ChangedRule>;

const properties = {
  programme: Code,
  synthetic: Type.Boolean(),
  from: ChangeEnd,
  to: ChangeEnd,
  /** The score of `to` less that of `from`: what the parts add up to, to 1e-9. */
  change: Type.Number(),
  /** Every factor, in their order; where nothing differs in one its points are 0. */
  parts: Type.Array(ChangePart),
  weights: Type.Array(ChangedWeight),
  method: Type.Array(ChangedRule),
};

/** Points of improved values and of worsened ones, which add up to the part `values`. */
const movement = { improved: Type.Number(), worsened: Type.Number() };

/** What was known of one indicator of one service. */
const Known = Type.Object({ state: ValueState, value: nullable(Type.Number()) });

/** What the new values of one service brought or cost, indicator by indicator. */
export const ServiceValues = Type.Object({
  service: NamedCode,
  points: Type.Number(),
  indicators: Type.Array(
    Type.Object({ indicator: Code, before: Type.Number(), after: Type.Number(), points: Type.Number() }),
  ),
});
export type ServiceValues = Static<typeof ServiceValues>;

/** An indicator of a service of which one of the periods knows less, or that one of them does not ask. */
export const ReportingChange = Type.Object({
  service: NamedCode,
  indicator: Code,
  before: Known,
  after: Known,
});
export type ReportingChange = Static<typeof ReportingChange>;

/** A service of one period alone, with its score there. */
const SingleService = Type.Object({ service: NamedCode, score: Score });

/** Another entity whose place relative to this one changed; its scores. */
export const Passed = Type.Object({ entity: EntitySummary, before: Score, after: Score });
export type Passed = Static<typeof Passed>;

/** Why the rank changed: places (fewer is better) by its own change of score and by those of the others. */
export const RankChange = Type.Object({
  before: Type.Integer(),
  after: Type.Integer(),
  /** They add up to `after` less `before`; halves are possible. */
  own: Type.Number(),
  others: Type.Number(),
  overtaken: Type.Array(Passed),
  overtaking: Type.Array(Passed),
  /** Now ahead, without a score before; and ahead before, without a score now. */
  entered: Type.Array(Passed),
  left: Type.Array(Passed),
});
export type RankChange = Static<typeof RankChange>;

/** Why the score of an entity changed between two periods. */
export const EntityChanges = Type.Object({
  ...properties,
  entity: EntitySummary,
  /** Services by how much they moved the score. */
  values: Type.Object({ ...movement, services: Type.Array(ServiceValues) }),
  comeIn: Type.Array(ReportingChange),
  goneMissing: Type.Array(ReportingChange),
  applicability: Type.Array(ReportingChange),
  arrived: Type.Array(SingleService),
  departed: Type.Array(SingleService),
  volumes: Type.Array(
    Type.Object({ service: NamedCode, before: nullable(Type.Number()), after: nullable(Type.Number()) }),
  ),
  rank: RankChange,
});
export type EntityChanges = Static<typeof EntityChanges>;

/** Why the score of the nation, a sector, a region or a kind changed between two periods. */
export const GroupChanges = Type.Object({
  ...properties,
  scope: Type.Union([
    Type.Literal("nation"),
    Type.Literal("sector"),
    Type.Literal("region"),
    Type.Literal("kind"),
  ]),
  code: Code,
  names: nullable(Names),
  /** The part `values` by entity and by indicator, each adding up to it. */
  values: Type.Object({
    ...movement,
    entities: Type.Array(Type.Object({ entity: EntitySummary, points: Type.Number() })),
    indicators: Type.Array(Type.Object({ indicator: Code, points: Type.Number() })),
  }),
});
export type GroupChanges = Static<typeof GroupChanges>;
