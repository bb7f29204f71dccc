import { type Static, Type } from "typebox";
import { Code, Instant, Names, nullable, Source } from "./common.ts";

/** A misspelt property would be frozen with the version and mean nothing, so none is let in. */
const closed = { additionalProperties: false };

/** A millionth to a million: far wider than any rule book needs, and narrow enough that no sum of shares over- or underflows. */
const Weight = Type.Number({ minimum: 1e-6, maximum: 1e6 });
/** Two ends this near can be subtracted: wider ones would overflow a double. */
const Goalpost = Type.Number({ minimum: -1e15, maximum: 1e15 });
/** A hundredth to ten thousand steps of others. */
const Effort = Type.Number({ minimum: 0.01, maximum: 10_000 });
const Aggregation = Type.Union([
  Type.Literal("arithmetic"),
  Type.Literal("geometric"),
  Type.Literal("weakest-link"),
]);
const EntityRollup = Type.Union([
  Type.Literal("mean-of-services"),
  Type.Literal("pooled-by-applicable-weight"),
  Type.Literal("by-volume"),
]);

const Indicator = Type.Object(
  {
    code: Code,
    names: Names,
    explanation: Type.Optional(Names),
    kind: Type.Union([
      Type.Literal("yes-no"),
      Type.Literal("ladder"),
      Type.Literal("percentage"),
      Type.Literal("number"),
    ]),
    unit: Type.Optional(Names),
    goalposts: Type.Object({ worst: Goalpost, best: Goalpost }, closed),
    steps: Type.Optional(
      Type.Array(
        Type.Object({ value: Type.Number(), names: Names, explanation: Type.Optional(Names) }, closed),
      ),
    ),
    weight: Weight,
    missing: Type.Union([Type.Literal("zero"), Type.Literal("exclude")]),
    appliesTo: Type.Optional(
      Type.Object(
        {
          segments: Type.Optional(Type.Array(Code)),
          channels: Type.Optional(Type.Array(Code)),
          entityKinds: Type.Optional(Type.Array(Code)),
        },
        closed,
      ),
    ),
    effort: Type.Optional(Effort),
    source: Source,
  },
  closed,
);

const Dimension = Type.Cyclic(
  {
    Indicator,
    Dimension: Type.Object(
      {
        code: Code,
        names: Names,
        explanation: Type.Optional(Names),
        weight: Weight,
        aggregation: Aggregation,
        children: Type.Array(Type.Union([Type.Ref("Dimension"), Type.Ref("Indicator")]), { minItems: 1 }),
      },
      closed,
    ),
  },
  "Dimension",
);

const head = {
  version: Code,
  names: Names,
  explanation: Type.Optional(Names),
  levels: Type.Array(
    Type.Object({ code: Code, names: Names, from: Type.Number({ minimum: 0, maximum: 100 }) }, closed),
    { minItems: 1 },
  ),
  levelsNote: Type.Optional(Names),
  sources: Type.Array(Source),
};

const Scoring = Type.Union([Type.Literal("computed"), Type.Literal("published")]);

/** A rule book as it is published; `methodology/methodology.ts` says what each part means. */
export const MethodologyDefinition = Type.Union([
  Type.Object(
    {
      ...head,
      scoring: Type.Literal("computed"),
      aggregation: Aggregation,
      dimensions: Type.Array(Dimension, { minItems: 1 }),
      coverageFloor: Type.Number({ minimum: 0, maximum: 1 }),
      rollup: Type.Object(
        {
          entity: EntityRollup,
          group: Type.Union([Type.Literal("mean-of-entities"), EntityRollup]),
        },
        closed,
      ),
    },
    closed,
  ),
  Type.Object(
    {
      ...head,
      scoring: Type.Literal("published"),
      dimensions: Type.Array(
        Type.Object({ code: Code, names: Names, explanation: Type.Optional(Names) }, closed),
      ),
    },
    closed,
  ),
]);
export type MethodologyDefinition = Static<typeof MethodologyDefinition>;

const version = {
  version: Code,
  status: Type.Union([Type.Literal("draft"), Type.Literal("published")]),
  /** SHA-256 of the definition in canonical form, hexadecimal: the same rules have the same hash everywhere. */
  hash: Type.String(),
  publishedAt: nullable(Instant),
};

export const PublishedMethodologyVersion = Type.Object({
  programme: Code,
  ...version,
  definition: MethodologyDefinition,
});
export type PublishedMethodologyVersion = Static<typeof PublishedMethodologyVersion>;

/** A version without its rules. */
export const MethodologySummary = Type.Object({
  ...version,
  names: Names,
  scoring: Scoring,
  /** The periods that are scored by it, in order of time. */
  periods: Type.Array(Code),
});
export type MethodologySummary = Static<typeof MethodologySummary>;

/** In order of the first period that each serves; those without a period come last. */
export const MethodologyList = Type.Object({ methodologies: Type.Array(MethodologySummary) });
export type MethodologyList = Static<typeof MethodologyList>;
