import { type Static, type TProperties, Type } from "typebox";
import { Code, nullable, Score, ScoreState } from "./common.ts";
import { EntitySummary } from "./entity.ts";
import { UnansweredBothWays } from "./methodology-changes.ts";

/** A score by one version in a period; `official` where that is the version of the period. */
const ComparedScore = Type.Object({ period: Code, score: Type.Number(), official: Type.Boolean() });

/** Two periods with both scored by one version, and the points between them. */
export const ComparedStretch = Type.Object({
  methodology: Code,
  from: ComparedScore,
  to: ComparedScore,
  change: Type.Number(),
});
export type ComparedStretch = Static<typeof ComparedStretch>;

const likeRules = [Type.Literal("official"), Type.Literal("rescored"), Type.Literal("chained")] as const;

/**
 * The scores of an entity in two periods, compared by like rules:
 * - `official` both are scored by one version;
 * - `rescored` one of them is scored by the version of the other, beside its official score;
 * - `chained` changes by several versions are added up, each linked to the next by a period that both score.
 */
export const Comparison = Type.Object({
  programme: Code,
  synthetic: Type.Boolean(),
  entity: EntitySummary,
  from: Code,
  to: Code,
  kind: Type.Union([...likeRules]),
  /** What the changes of the stretches add up to. */
  change: Type.Number(),
  stretches: Type.Array(ComparedStretch),
});
export type Comparison = Static<typeof Comparison>;

/** A period at an end of a stretch; `official` where the version of the stretch is its own. */
const StretchEnd = Type.Object({ period: Code, official: Type.Boolean() });

/** The score at each end of each stretch, in their order, and the points that they add up to; null where one of them is missing. */
const scoresOver = <Properties extends TProperties>(end: Properties) => ({
  stretches: Type.Array(Type.Object({ from: Type.Object(end), to: Type.Object(end) })),
  change: nullable(Type.Number()),
});

/** An entity over the stretches of a comparison. */
export const ComparedEntity = Type.Object({
  entity: EntitySummary,
  ...scoresOver({ score: Score, state: ScoreState }),
});
export type ComparedEntity = Static<typeof ComparedEntity>;

/**
 * The scores of all entities in two periods, compared by like rules as those of one entity are; or `refused`, with what of
 * either version values of the other do not answer, and nothing else.
 */
export const ProgrammeComparison = Type.Object({
  programme: Code,
  synthetic: Type.Boolean(),
  from: Code,
  to: Code,
  kind: Type.Union([...likeRules, Type.Literal("refused")]),
  /** Null unless it is refused. */
  unanswered: nullable(UnansweredBothWays),
  stretches: Type.Array(Type.Object({ methodology: Code, from: StretchEnd, to: StretchEnd })),
  nation: Type.Object(scoresOver({ score: Score })),
  /** The greatest rise first; those without a score at an end come last, by code. */
  entities: Type.Array(ComparedEntity),
});
export type ProgrammeComparison = Static<typeof ProgrammeComparison>;
