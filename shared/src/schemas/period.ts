import { type Static, Type } from "typebox";
import { Code, Day, Instant, Names, nullable } from "./common.ts";

const properties = {
  names: Type.Optional(Names),
  start: Day,
  /** The last day that belongs to it. */
  end: Day,
  /** The version of the methodology it is scored by. */
  methodology: Code,
  /** `open` takes values; in a `not-measured` period the programme did not measure. */
  phase: Type.Union([Type.Literal("open"), Type.Literal("not-measured")]),
  /** Why it is in that phase, where that needs saying. */
  note: Type.Optional(Names),
};

export const PeriodInput = Type.Object(properties, { additionalProperties: false });
export type PeriodInput = Static<typeof PeriodInput>;

export const Period = Type.Object({
  code: Code,
  ...properties,
  /** Grows by one with every change of its facts or results. */
  revision: Type.Integer(),
  hasResults: Type.Boolean(),
  /** When its values last changed; null where none were taken in here. */
  updatedAt: nullable(Instant),
});
export type Period = Static<typeof Period>;

/** In order of time. */
export const PeriodList = Type.Object({ periods: Type.Array(Period) });
export type PeriodList = Static<typeof PeriodList>;
