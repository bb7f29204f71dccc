import { type Static, Type } from "typebox";
import { Benchmark, Code, nullable, Score, ScoreState } from "./common.ts";
import { EntitySummary, Population } from "./entity.ts";

/** By which rule entities are peers: of the same kind; in the same region; or of the same kind with populations in the same band. */
export const PeerRule = Type.Union([
  Type.Literal("kind"),
  Type.Literal("region"),
  Type.Literal("population"),
]);
export type PeerRule = Static<typeof PeerRule>;

export const PeerGroupQuery = Type.Object({ rule: Type.Optional(PeerRule) }, { additionalProperties: false });
export type PeerGroupQuery = Static<typeof PeerGroupQuery>;

/** An entity of a peer group. */
export const PeerMember = Type.Object({
  entity: EntitySummary,
  score: Score,
  state: ScoreState,
  /** Among all entities of the programme. */
  rank: nullable(Type.Integer()),
});
export type PeerMember = Static<typeof PeerMember>;

/** An indicator that costs the entity points, and peers who attain more of it; `attained` is 0–100. */
export const PeerLesson = Type.Object({
  indicator: Code,
  dimension: Code,
  lost: Type.Number(),
  attained: Type.Number(),
  /** At most three: those with a higher score first, the nearest before the others. */
  from: Type.Array(Type.Object({ entity: EntitySummary, score: Type.Number(), attained: Type.Number() })),
});
export type PeerLesson = Static<typeof PeerLesson>;

/** The entities that one is compared with by a rule, where it stands among them, and whom it can learn from. */
export const PeerGroup = Type.Object({
  programme: Code,
  period: Code,
  methodology: Code,
  synthetic: Type.Boolean(),
  entity: EntitySummary,
  population: nullable(Population),
  score: Score,
  state: ScoreState,
  benchmark: Benchmark,
  rule: PeerRule,
  /** The band of the rule by population: from so many people, and fewer than `below`. */
  band: nullable(Type.Object({ from: Type.Integer(), below: nullable(Type.Integer()) })),
  /** The rules that can be asked of the entity, and how many entities are peers by each, this one included. */
  rules: Type.Array(Type.Object({ rule: PeerRule, total: Type.Integer(), scored: Type.Integer() })),
  /** Of the peers' scores, by R-7: the median of two or more, quartiles of four or more; none of published lists, which name the highest alone. */
  median: Score,
  lowerQuartile: Score,
  upperQuartile: Score,
  /** Place among the peers with a score; ties share it. */
  place: nullable(Type.Integer()),
  /** All of them, this one included: the highest score first, those without one last. */
  members: Type.Array(PeerMember),
  /** The five dearest indicators at most, the dearest first; none where the scores are published elsewhere. */
  lessons: Type.Array(PeerLesson),
});
export type PeerGroup = Static<typeof PeerGroup>;
