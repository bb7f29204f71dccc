import { type Static, Type } from "typebox";
import { Benchmark, Code, Instant, NamedCode, Names, nullable, Source } from "./common.ts";

/** One stretch of the benchmark: from `validFrom` (the first period when left out), for `entityKinds` (all when left out). A later and a narrower entry wins. */
export const BenchmarkEntry = Type.Object({
  ...Benchmark.properties,
  validFrom: Type.Optional(Code),
  entityKinds: Type.Optional(Type.Array(Code)),
});
export type BenchmarkEntry = Static<typeof BenchmarkEntry>;

/** The codes that entities and services of a programme may carry, with their names. */
export const Classifications = Type.Object({
  kinds: Type.Array(NamedCode),
  sectors: Type.Array(NamedCode),
  regions: Type.Array(NamedCode),
  segments: Type.Array(NamedCode),
  channels: Type.Array(NamedCode),
});
export type Classifications = Static<typeof Classifications>;

const properties = {
  names: Names,
  explanation: Type.Optional(Names),
  owner: Names,
  /** True where the figures are made up; said on every page, in every chart and export. */
  synthetic: Type.Boolean(),
  /** Where its scores come from: computed here from indicator values, or published elsewhere and shown as such. */
  results: Type.Union([Type.Literal("computed"), Type.Literal("published")]),
  benchmark: Type.Array(BenchmarkEntry, { minItems: 1 }),
  /** Said beside the benchmark: what it is, and what it is not. */
  benchmarkNote: Type.Optional(Names),
  classifications: Classifications,
  /** The line that the licence of the data asks for. */
  attribution: Type.Optional(Names),
  sources: Type.Array(Source),
};

/** What `PUT /api/programmes/:programme` takes. */
export const ProgrammeInput = Type.Object(properties, { additionalProperties: false });
export type ProgrammeInput = Static<typeof ProgrammeInput>;

export const Programme = Type.Object({
  code: Code,
  ...properties,
  /** Languages its names are written in, the most complete first. */
  languages: Type.Array(Type.String()),
  /** The newest period with results; `null` before there are any. */
  latestPeriod: nullable(Code),
  counts: Type.Object({ periods: Type.Integer(), entities: Type.Integer(), services: Type.Integer() }),
  /** When anything of it last changed. */
  updatedAt: Instant,
  revision: Type.Integer(),
});
export type Programme = Static<typeof Programme>;

export const ProgrammeList = Type.Object({ programmes: Type.Array(Programme) });
export type ProgrammeList = Static<typeof ProgrammeList>;
