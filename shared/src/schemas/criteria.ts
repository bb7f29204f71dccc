import { type Static, Type } from "typebox";
import { Code, NamedCode, Names, nullable, Score, ScoreState } from "./common.ts";
import { EntitySummary } from "./entity.ts";
import { EntityCounts } from "./overview.ts";

/** How far an entity attains a criterion: the points it gained of those that it could give, 0–100, and those it lost. */
export const Attainment = Type.Object({
  entity: EntitySummary,
  score: Type.Number(),
  attained: Type.Number(),
  lost: Type.Number(),
});
export type Attainment = Static<typeof Attainment>;

/** What one indicator costs a group of entities. */
export const Criterion = Type.Object({
  indicator: Code,
  dimension: Code,
  /** Points that it costs the score of the group. */
  lost: Type.Number(),
  /** Points lost × entities: the points that it costs the entities of the group, added up. */
  total: Type.Number(),
  /** Entities with a score that it counts in, those of them that lose points by it, and those that attain it in full. */
  asked: Type.Integer(),
  losing: Type.Integer(),
  full: Type.Integer(),
  /** Those who attain it best, at most three; of equals the one with the higher score, then by code. */
  best: Type.Array(Type.Object({ entity: EntitySummary, attained: Type.Number() })),
  /** Points that it costs each sector that counts it, in the order of the programme's list; of the nation alone. */
  sectors: Type.Array(Type.Object({ code: Code, lost: Type.Number(), losing: Type.Integer() })),
});
export type Criterion = Static<typeof Criterion>;

const about = {
  programme: Code,
  period: Code,
  methodology: Code,
  synthetic: Type.Boolean(),
  /** Whose they are: the nation's, or those of the sector, region or kind with the code. */
  scope: Type.Union([
    Type.Literal("nation"),
    Type.Literal("sector"),
    Type.Literal("region"),
    Type.Literal("kind"),
  ]),
  code: Code,
  /** Names of the group; `null` for the nation. */
  names: nullable(Names),
};

/** The indicators that a group of entities loses points by, the most points × entities first. */
export const Criteria = Type.Object({
  ...about,
  /** Score of the group, and why there is none. */
  score: Score,
  state: ScoreState,
  entities: EntityCounts,
  /** Every indicator that counts in an entity of the group; none where the scores are published elsewhere. */
  criteria: Type.Array(Criterion),
});
export type Criteria = Static<typeof Criteria>;

/** Who stands behind one criterion of a group: its entities, and the services that cost their entities most by it. */
export const CriterionDetail = Type.Object({
  ...about,
  indicator: Code,
  dimension: Code,
  /** Every entity that it counts in, the most points lost first. */
  entities: Type.Array(Attainment),
  /** At most twenty, those first that cost their entity most points by it. */
  services: Type.Array(
    Type.Object({
      entity: EntitySummary,
      service: NamedCode,
      lost: Type.Number(),
      attained: nullable(Type.Number()),
    }),
  ),
});
export type CriterionDetail = Static<typeof CriterionDetail>;
