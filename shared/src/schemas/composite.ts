import { type Static, Type } from "typebox";
import { Code, Names, Source } from "./common.ts";

/** A misspelt property would silently mean nothing, so none is let in. */
const closed = { additionalProperties: false };

const Weight = Type.Number({ minimum: 1e-6, maximum: 1e6 });
/** Values this near can be subtracted: wider ones would overflow a double. */
const Value = Type.Number({ minimum: -1e15, maximum: 1e15 });
const Positive = Type.Number({ minimum: 1e-15, maximum: 1e15 });
const Share = Type.Number({ minimum: 0, maximum: 1 });
const Column = Type.String({ minLength: 1, maxLength: 200 });
const Scope = Type.Union([Type.Literal("period"), Type.Literal("panel")]);

const over = { over: Scope };
const fixed = { over: Type.Literal("fixed") };
const zScore = { method: Type.Literal("z-score"), mean: Value, deviation: Positive };
const toTarget = {
  method: Type.Literal("distance-to-target"),
  target: Value,
  truncate: Type.Optional(Type.Boolean()),
};
const toBest = { method: Type.Literal("distance-to-best") };
const byOrder = {
  method: Type.Union([Type.Literal("rank"), Type.Literal("percentile-rank"), Type.Literal("borda")]),
};

const Normalization = Type.Union([
  Type.Object(
    {
      method: Type.Literal("goalposts"),
      worst: Value,
      best: Value,
      truncate: Type.Optional(Type.Boolean()),
      logarithmic: Type.Optional(Type.Boolean()),
    },
    closed,
  ),
  Type.Object({ method: Type.Literal("min-max"), ...over }, closed),
  Type.Object({ ...zScore, ...over }, closed),
  Type.Object({ ...zScore, ...fixed, of: Type.Object({ mean: Value, deviation: Positive }, closed) }, closed),
  Type.Object({ ...toTarget, ...over }, closed),
  Type.Object({ ...toTarget, ...fixed, worst: Value }, closed),
  Type.Object({ ...toBest, ...over }, closed),
  Type.Object({ ...toBest, ...fixed, best: Value }, closed),
  Type.Object({ ...byOrder, ...over }, closed),
  Type.Object(
    { ...byOrder, ...fixed, reference: Type.Array(Value, { minItems: 1, maxItems: 100_000 }) },
    closed,
  ),
]);

const Aggregation = Type.Union([
  Type.Literal("arithmetic"),
  Type.Literal("geometric"),
  Type.Literal("harmonic"),
  Type.Literal("weakest-link"),
  Type.Object(
    { method: Type.Literal("generalised-mean"), order: Type.Number({ minimum: -20, maximum: 20 }) },
    closed,
  ),
  Type.Object({ method: Type.Literal("ladder"), met: Type.Number({ minimum: 0, maximum: 100 }) }, closed),
]);

const Imputation = Type.Union([
  Type.Object(
    {
      method: Type.Union([Type.Literal("mean"), Type.Literal("median")]),
      by: Type.Optional(Column),
    },
    closed,
  ),
  Type.Object(
    {
      method: Type.Literal("carried-forward"),
      periods: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
    },
    closed,
  ),
]);

const CompositeIndicator = Type.Object(
  {
    code: Code,
    names: Names,
    explanation: Type.Optional(Names),
    column: Type.Optional(Column),
    direction: Type.Union([Type.Literal("higher-is-better"), Type.Literal("lower-is-better")]),
    weight: Weight,
    denominator: Type.Optional(Type.Object({ column: Column, per: Positive }, closed)),
    imputation: Type.Optional(Type.Union([Imputation, Type.Literal("none")])),
    treatment: Type.Optional(Type.Literal("none")),
    normalization: Normalization,
    source: Type.Optional(Source),
  },
  closed,
);

const CompositeGroup = Type.Cyclic(
  {
    CompositeIndicator,
    CompositeGroup: Type.Object(
      {
        code: Code,
        names: Names,
        explanation: Type.Optional(Names),
        weight: Weight,
        aggregation: Aggregation,
        children: Type.Array(Type.Union([Type.Ref("CompositeGroup"), Type.Ref("CompositeIndicator")]), {
          minItems: 1,
        }),
      },
      closed,
    ),
  },
  "CompositeGroup",
);

/** A composite indicator over a flat file; `composite/definition.ts` says what each part means. */
export const CompositeDefinition = Type.Object(
  {
    version: Code,
    names: Names,
    explanation: Type.Optional(Names),
    note: Type.Optional(Names),
    sources: Type.Array(Source),
    unit: Column,
    period: Type.Optional(Column),
    screening: Type.Optional(Type.Object({ indicators: Share, units: Share }, closed)),
    imputation: Type.Optional(Imputation),
    treatment: Type.Optional(
      Type.Object(
        {
          over: Scope,
          skewness: Type.Number({ minimum: 0, maximum: 1000 }),
          kurtosis: Type.Number({ minimum: -2, maximum: 1000 }),
          winsorise: Type.Integer({ minimum: 0, maximum: 1000 }),
          logarithm: Type.Boolean(),
        },
        closed,
      ),
    ),
    aggregation: Aggregation,
    children: Type.Array(Type.Union([CompositeGroup, CompositeIndicator]), { minItems: 1 }),
  },
  closed,
);
export type CompositeDefinition = Static<typeof CompositeDefinition>;
