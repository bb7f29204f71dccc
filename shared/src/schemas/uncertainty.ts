import { type Static, Type } from "typebox";
import { Benchmark, Code, nullable, Score } from "./common.ts";
import { EntitySummary } from "./entity.ts";

/** Some of these words with commas between, each once or more. */
const listOf = (...words: readonly string[]) => {
  const word = `(${words.join("|")})`;
  return Type.Optional(Type.String({ pattern: `^${word}(,${word})*$`, maxLength: 200 }));
};

const seed = Type.Optional(Type.Integer({ minimum: 0, maximum: 4_294_967_295 }));

/** What may be varied; left out, the usual choices. In every list `official` is what the rule book says. */
const choices = {
  /** Each weight is multiplied by a number from 1 − spread to 1 + spread. */
  spread: Type.Optional(Type.Number({ minimum: 0, maximum: 0.9 })),
  normalisations: listOf("official", "min-max", "percentile"),
  combinations: listOf("official", "arithmetic", "geometric", "weakest-link"),
  missing: listOf("official", "zero", "exclude", "median"),
};

export const UncertaintyQuery = Type.Object(
  { seed, draws: Type.Optional(Type.Integer({ minimum: 1, maximum: 5000 })), ...choices },
  { additionalProperties: false },
);
export type UncertaintyQuery = Static<typeof UncertaintyQuery>;

export const SensitivityQuery = Type.Object(
  { seed, samples: Type.Optional(Type.Integer({ minimum: 8, maximum: 1024 })), ...choices },
  { additionalProperties: false },
);
export type SensitivityQuery = Static<typeof SensitivityQuery>;

/** What was varied, each choice once, and `official` where it says what the rule book says. */
export const UncertaintyChoices = Type.Object({
  spread: Type.Number(),
  normalisations: Type.Array(Type.String()),
  combinations: Type.Array(Type.String()),
  missing: Type.Array(Type.String()),
});
export type UncertaintyChoices = Static<typeof UncertaintyChoices>;

/** The middle of what was drawn, and the two ends between which nine of ten draws lie. */
export const Band = Type.Object({ low: Type.Number(), median: Type.Number(), high: Type.Number() });
export type Band = Static<typeof Band>;

/** A share of draws, 0–1. */
const Chance = nullable(Type.Number());

export const UncertaintyRow = Type.Object({
  entity: EntitySummary,
  rank: nullable(Type.Integer()),
  score: Score,
  benchmark: Benchmark,
  /** Over the draws in which it has a rank; and the share of those, 0–1. */
  ranks: nullable(Band),
  ranked: Type.Number(),
  /** Over the draws on the official scale, as is `meeting`, the chance of meeting the benchmark. */
  scores: nullable(Band),
  meeting: Chance,
  /** The chance of a higher score than who stands next above, and next below, in the official ranking. */
  aheadOfAbove: Chance,
  aheadOfBelow: Chance,
  /** The number of its group of those that cannot be told apart, from 1 at the top: the first of a group is ahead of none of it in 95 % of draws. */
  group: nullable(Type.Integer()),
});
export type UncertaintyRow = Static<typeof UncertaintyRow>;

/** How far a ranking depends on what its rule book might as well have said. The same seed, draws and choices give it again. */
export const RankingUncertainty = Type.Object({
  programme: Code,
  period: Code,
  methodology: Code,
  synthetic: Type.Boolean(),
  seed: Type.Integer(),
  draws: Type.Integer(),
  choices: UncertaintyChoices,
  /** As officially ranked; those without a rank last. */
  rows: Type.Array(UncertaintyRow),
});
export type RankingUncertainty = Static<typeof RankingUncertainty>;

/** An estimate, with the 5 % and 95 % ends of its bootstrap error. Estimates of shares may lie a little outside of 0–1. */
const Estimate = Type.Object({ value: Type.Number(), low: Type.Number(), high: Type.Number() });

/** Which choice moves ranks most. */
export const RankingSensitivity = Type.Object({
  programme: Code,
  period: Code,
  methodology: Code,
  synthetic: Type.Boolean(),
  seed: Type.Integer(),
  /** Base samples, and how many rankings were computed from them. */
  samples: Type.Integer(),
  evaluations: Type.Integer(),
  choices: UncertaintyChoices,
  /** Places by which an entity stands elsewhere than officially: mean over entities and draws, and variance over draws. */
  meanShift: Type.Number(),
  variance: Type.Number(),
  /** What varies, what moves ranks most first. Weights are those of a dimension and of all within it. */
  factors: Type.Array(
    Type.Object({
      kind: Type.Union([
        Type.Literal("weights"),
        Type.Literal("normalisation"),
        Type.Literal("combination"),
        Type.Literal("missing"),
      ]),
      dimension: nullable(Code),
      /** The share of the variance that it makes by itself, and together with the others. */
      firstOrder: Estimate,
      total: Estimate,
    }),
  ),
});
export type RankingSensitivity = Static<typeof RankingSensitivity>;

/** The order of a period under other weightings. Never official. */
export const RankingOrders = Type.Object({
  programme: Code,
  period: Code,
  methodology: Code,
  synthetic: Type.Boolean(),
  rows: Type.Array(
    Type.Object({
      entity: EntitySummary,
      rank: nullable(Type.Integer()),
      score: Score,
      /** Under each of `orders`, in their order. */
      others: Type.Array(Type.Object({ rank: nullable(Type.Integer()), score: Score })),
    }),
  ),
  /** `equal`: every weight as its siblings'; `dimension`: that one alone. */
  orders: Type.Array(
    Type.Object({
      kind: Type.Union([Type.Literal("equal"), Type.Literal("dimension")]),
      dimension: nullable(Code),
    }),
  ),
});
export type RankingOrders = Static<typeof RankingOrders>;
