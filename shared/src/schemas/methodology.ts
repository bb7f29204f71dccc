import { type Static, Type } from "typebox";
import { Code, Names, Source } from "./common.ts";

const Weight = Type.Number({ exclusiveMinimum: 0 });
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

const Indicator = Type.Object({
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
  goalposts: Type.Object({ worst: Type.Number(), best: Type.Number() }),
  steps: Type.Optional(
    Type.Array(Type.Object({ value: Type.Number(), names: Names, explanation: Type.Optional(Names) })),
  ),
  weight: Weight,
  missing: Type.Union([Type.Literal("zero"), Type.Literal("exclude")]),
  appliesTo: Type.Optional(
    Type.Object({
      segments: Type.Optional(Type.Array(Code)),
      channels: Type.Optional(Type.Array(Code)),
      entityKinds: Type.Optional(Type.Array(Code)),
    }),
  ),
  source: Source,
});

const Dimension = Type.Cyclic(
  {
    Indicator,
    Dimension: Type.Object({
      code: Code,
      names: Names,
      explanation: Type.Optional(Names),
      weight: Weight,
      aggregation: Aggregation,
      children: Type.Array(Type.Union([Type.Ref("Dimension"), Type.Ref("Indicator")]), { minItems: 1 }),
    }),
  },
  "Dimension",
);

const head = {
  version: Code,
  names: Names,
  explanation: Type.Optional(Names),
  levels: Type.Array(
    Type.Object({ code: Code, names: Names, from: Type.Number({ minimum: 0, maximum: 100 }) }),
    {
      minItems: 1,
    },
  ),
  levelsNote: Type.Optional(Names),
  sources: Type.Array(Source),
};

/** A rule book as it is published; `methodology/methodology.ts` says what each part means. */
export const MethodologyDefinition = Type.Union([
  Type.Object({
    ...head,
    scoring: Type.Literal("computed"),
    aggregation: Aggregation,
    dimensions: Type.Array(Dimension, { minItems: 1 }),
    coverageFloor: Type.Number({ minimum: 0, maximum: 1 }),
    rollup: Type.Object({
      entity: EntityRollup,
      group: Type.Union([Type.Literal("mean-of-entities"), EntityRollup]),
    }),
  }),
  Type.Object({
    ...head,
    scoring: Type.Literal("published"),
    dimensions: Type.Array(Type.Object({ code: Code, names: Names, explanation: Type.Optional(Names) })),
  }),
]);
export type MethodologyDefinition = Static<typeof MethodologyDefinition>;

export const PublishedMethodologyVersion = Type.Object({
  programme: Code,
  version: Code,
  status: Type.Union([Type.Literal("draft"), Type.Literal("published")]),
  /** SHA-256 of the definition in canonical form, hexadecimal: the same rules have the same hash everywhere. */
  hash: Type.String(),
  definition: MethodologyDefinition,
});
export type PublishedMethodologyVersion = Static<typeof PublishedMethodologyVersion>;
