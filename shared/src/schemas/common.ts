import { type Static, type TSchema, Type } from "typebox";

export const codePattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$";

/** What identifies a programme, entity, service, indicator, dimension, level, segment or channel: Latin letters, digits, `.`, `_` and `-`. */
export const Code = Type.String({ pattern: codePattern, minLength: 1, maxLength: 64 });

/** A name by language tag; at least one language. */
export const Names = Type.Record(
  Type.String({ pattern: "^[a-z]{2,3}$" }),
  Type.String({ minLength: 1, maxLength: 4000 }),
  {
    minProperties: 1,
    additionalProperties: false,
  },
);
export type Names = Static<typeof Names>;

/** A day that the Gregorian calendar has, `YYYY-MM-DD`. */
export const Day = Type.String({ format: "date" });

/** An instant, ISO 8601 in UTC. */
export const Instant = Type.String({ format: "date-time" });

/** 0–100, unrounded; `null` where there is no score. */
export const Score = Type.Union([Type.Number(), Type.Null()]);

export const nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

export const Source = Type.Object({
  title: Names,
  url: Type.Optional(Type.String({ maxLength: 2000 })),
  clause: Type.Optional(Type.String({ maxLength: 200 })),
});
export type Source = Static<typeof Source>;

/** A code with its names: an entry of a classification. */
export const NamedCode = Type.Object({ code: Code, names: Names });
export type NamedCode = Static<typeof NamedCode>;

/** How many things became known, became others, or were what already stood. */
export const Changes = Type.Object({
  created: Type.Integer(),
  updated: Type.Integer(),
  unchanged: Type.Integer(),
});
export type Changes = Static<typeof Changes>;

/** The line an entity is held against: 90 with `>=` is reached at 90, with `>` only above it. */
export const Benchmark = Type.Object({
  value: Type.Number({ minimum: 0, maximum: 100 }),
  comparator: Type.Union([Type.Literal(">="), Type.Literal(">")]),
});
export type Benchmark = Static<typeof Benchmark>;

/**
 * Why there is, or is not, a score.
 * - `scored` computed here; `published` published elsewhere;
 * - `not-reported` expected and nothing was reported; `nothing-applicable` no indicator applies;
 * - `below-coverage-floor` too little was reported; `no-volume` weighted by volume and none is known;
 * - `not-measured` the programme did not measure in this period; `not-expected` the entity was not part of it;
 * - `not-listed` not in the published list; `not-recovered` listed, but the figure is not known here; `unpublished` measured, not public.
 */
export const ScoreState = Type.Union([
  Type.Literal("scored"),
  Type.Literal("published"),
  Type.Literal("not-reported"),
  Type.Literal("nothing-applicable"),
  Type.Literal("below-coverage-floor"),
  Type.Literal("no-volume"),
  Type.Literal("not-measured"),
  Type.Literal("not-expected"),
  Type.Literal("not-listed"),
  Type.Literal("not-recovered"),
  Type.Literal("unpublished"),
]);
export type ScoreState = Static<typeof ScoreState>;

/** A number for each dimension of the methodology, in its order. */
export const DimensionScore = Type.Object({ code: Code, score: Score });
export type DimensionScore = Static<typeof DimensionScore>;

/** A place where the methodology changed: scores on its two sides are not compared. `period` is the first under `to`. */
export const Break = Type.Object({ period: Code, from: Code, to: Code });
export type Break = Static<typeof Break>;
