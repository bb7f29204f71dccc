import { type Static, Type } from "typebox";
import { Code } from "./common.ts";
import { EntitySummary } from "./entity.ts";

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
  kind: Type.Union([Type.Literal("official"), Type.Literal("rescored"), Type.Literal("chained")]),
  /** What the changes of the stretches add up to. */
  change: Type.Number(),
  stretches: Type.Array(ComparedStretch),
});
export type Comparison = Static<typeof Comparison>;
