import { type Static, Type } from "typebox";
import { Changes, Code, Names, nullable, Source } from "./common.ts";

/** One published figure; without `entity` it is the nation's. */
const PublishedPointInput = Type.Object(
  {
    /** As the publisher names it; for a `results` series one of the programme's periods. */
    period: Code,
    entity: Type.Optional(Code),
    value: nullable(Type.Number()),
    rank: Type.Optional(Type.Integer({ minimum: 1 })),
    /** `published` exactly where there is a value. */
    state: Type.Union([
      Type.Literal("published"),
      Type.Literal("not-listed"),
      Type.Literal("not-recovered"),
      Type.Literal("unpublished"),
    ]),
    /** Where this figure was read, if not where the series was. */
    source: Type.Optional(Source),
  },
  { additionalProperties: false },
);

/** A series of figures published elsewhere, as a pack brings it and `PUT …/published-series/:series` takes it. */
export const PublishedSeriesInput = Type.Object(
  {
    names: Names,
    explanation: Type.Optional(Names),
    /** `results` are the scores of a programme whose results are published elsewhere; `context` stands beside a score. */
    purpose: Type.Union([Type.Literal("results"), Type.Literal("context")]),
    scale: Type.Object({ worst: Type.Number(), best: Type.Number() }),
    source: Source,
    points: Type.Array(PublishedPointInput),
  },
  { additionalProperties: false },
);
export type PublishedSeriesInput = Static<typeof PublishedSeriesInput>;

/** What writing a series did. `points` counts its figures; one that the new list lacks is withdrawn and counts as updated. */
export const PublishedSeriesChange = Type.Object({
  programme: Code,
  series: Code,
  status: Type.Union([Type.Literal("created"), Type.Literal("updated"), Type.Literal("unchanged")]),
  points: Changes,
});
export type PublishedSeriesChange = Static<typeof PublishedSeriesChange>;
