import { type Static, Type } from "typebox";
import { Benchmark, Code, Names, nullable } from "./common.ts";
import { MappedChange } from "./methodology.ts";

/** The version that is compared with; without it the one before. */
export const MethodologyChangesQuery = Type.Object(
  { from: Type.Optional(Code) },
  { additionalProperties: false },
);

/** A dimension, group or indicator as one version has it. Weights are 0–1: among siblings, and in the whole; null where they are not known. */
export const ComparedNode = Type.Object({
  code: Code,
  names: Names,
  explanation: Type.Optional(Names),
  within: nullable(Code),
  weight: nullable(Type.Number()),
  share: nullable(Type.Number()),
  kind: Type.Optional(Type.String()),
  unit: Type.Optional(Names),
  steps: Type.Optional(
    Type.Array(Type.Object({ value: Type.Number(), names: Names, explanation: Type.Optional(Names) })),
  ),
  goalposts: Type.Optional(Type.Object({ worst: Type.Number(), best: Type.Number() })),
  missing: Type.Optional(Type.String()),
  appliesTo: Type.Optional(
    Type.Object({
      segments: Type.Optional(Type.Array(Code)),
      channels: Type.Optional(Type.Array(Code)),
      entityKinds: Type.Optional(Type.Array(Code)),
    }),
  ),
  aggregation: Type.Optional(Type.String()),
});
export type ComparedNode = Static<typeof ComparedNode>;

/** What of an indicator or group is other than it was. */
export const NodeRule = Type.Union([
  Type.Literal("names"),
  Type.Literal("explanation"),
  Type.Literal("kind"),
  Type.Literal("unit"),
  Type.Literal("steps"),
  Type.Literal("goalposts"),
  Type.Literal("missing-rule"),
  Type.Literal("applicability-rule"),
  Type.Literal("aggregation"),
  Type.Literal("moved"),
  Type.Literal("weight"),
  Type.Literal("share"),
]);
export type NodeRule = Static<typeof NodeRule>;

/** What became of some nodes, both sides of it, and in what one that stayed differs. */
export const NodeDifference = Type.Object({
  ...MappedChange.properties,
  node: Type.Union([Type.Literal("dimension"), Type.Literal("indicator")]),
  before: Type.Array(ComparedNode),
  after: Type.Array(ComparedNode),
  differs: Type.Array(NodeRule),
});
export type NodeDifference = Static<typeof NodeDifference>;

const RuleValue = Type.Union([Type.String(), Type.Number(), Type.Null()]);

/** A rule of the whole that is other; null where a version has none. */
export const WholeDifference = Type.Object({
  rule: Type.Union([
    Type.Literal("scoring"),
    Type.Literal("aggregation"),
    Type.Literal("coverage-floor"),
    Type.Literal("entity-rollup"),
    Type.Literal("group-rollup"),
  ]),
  before: RuleValue,
  after: RuleValue,
});
export type WholeDifference = Static<typeof WholeDifference>;

const LevelSide = nullable(Type.Object({ names: Names, from: Type.Number() }));
export const LevelDifference = Type.Object({ code: Code, before: LevelSide, after: LevelSide });
export type LevelDifference = Static<typeof LevelDifference>;

/** An indicator that values asked by other rules do not answer, and why. */
export const Unanswered = Type.Object({
  code: Code,
  reason: Type.Union([
    Type.Literal("new"),
    Type.Literal("modified"),
    Type.Literal("split"),
    Type.Literal("merged"),
  ]),
});
export type Unanswered = Static<typeof Unanswered>;

/** What keeps values of the earlier of two versions from being scored by the later, and the other way round. Nothing where they can be. */
export const UnansweredBothWays = Type.Object({
  earlierByLater: Type.Array(Unanswered),
  laterByEarlier: Type.Array(Unanswered),
});
export type UnansweredBothWays = Static<typeof UnansweredBothWays>;

/** One of two versions, with the periods that it serves in order of time. */
const ComparedVersion = Type.Object({ version: Code, names: Names, periods: Type.Array(Code) });

/** In what two versions of a methodology differ. */
export const MethodologyChanges = Type.Object({
  programme: Code,
  from: ComparedVersion,
  to: ComparedVersion,
  /** Every indicator and dimension of either version, unchanged ones too. */
  nodes: Type.Array(NodeDifference),
  whole: Type.Array(WholeDifference),
  levels: Type.Array(LevelDifference),
  /** The programme's benchmark in the last period of `from` and in the first of `to`; null where it is the same, or none is known. */
  benchmark: nullable(Type.Object({ before: nullable(Benchmark), after: nullable(Benchmark) })),
  /** Of `from`, the earlier, and `to`; null where scores are not computed here. */
  unanswered: nullable(UnansweredBothWays),
});
export type MethodologyChanges = Static<typeof MethodologyChanges>;
