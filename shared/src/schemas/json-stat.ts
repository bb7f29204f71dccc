import { type Static, Type } from "typebox";
import { Code, Instant, nullable } from "./common.ts";
import { RankingQuery } from "./ranking.ts";

/** The language of labels; Arabic where it is not named. */
const Language = Type.Union([Type.Literal("ar"), Type.Literal("en")], { default: "ar" });

const { cursor: _cursor, limit: _limit, lang: _lang, ...filters } = RankingQuery.properties;

/** The ranking in one piece: as it is filtered and sorted, without pages. */
export const RankingStatQuery = Type.Object(
  { ...filters, lang: Type.Optional(Language) },
  { additionalProperties: false },
);
export type RankingStatQuery = Static<typeof RankingStatQuery>;

export const TrendStatQuery = Type.Object(
  { from: Type.Optional(Code), to: Type.Optional(Code), lang: Type.Optional(Language) },
  { additionalProperties: false },
);
export type TrendStatQuery = Static<typeof TrendStatQuery>;

const text = Type.String();

const StatDimension = Type.Object({
  label: text,
  category: Type.Object({
    index: Type.Array(text),
    label: Type.Record(text, text),
    unit: Type.Optional(Type.Record(text, Type.Object({ label: text, decimals: Type.Integer() }))),
  }),
});
export type StatDimension = Static<typeof StatDimension>;

/** A cube of numbers after JSON-stat 2.0 (https://json-stat.org/full/), the last dimension running fastest. */
export const StatDataset = Type.Object({
  version: Type.Literal("2.0"),
  class: Type.Literal("dataset"),
  label: text,
  source: text,
  updated: Instant,
  /** What must be said beside the numbers: that they are made up, or published elsewhere. */
  note: Type.Array(text),
  id: Type.Array(text),
  size: Type.Array(Type.Integer()),
  role: Type.Object({ time: Type.Array(text), metric: Type.Array(text) }),
  dimension: Type.Record(text, StatDimension),
  value: Type.Array(nullable(Type.Number())),
  /** By place in `value`: why there is no number there. */
  status: Type.Record(text, text),
  extension: Type.Object({
    programme: Code,
    synthetic: Type.Boolean(),
    /** The version that each period was scored by. */
    methodology: Type.Record(text, text),
    /** The states of `status`, in words. */
    status: Type.Object({ label: Type.Record(text, text) }),
  }),
});
export type StatDataset = Static<typeof StatDataset>;
