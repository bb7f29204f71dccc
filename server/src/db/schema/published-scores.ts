import type { Names, Source } from "@marsad/shared/schemas";
import { check, doublePrecision, foreignKey, integer, jsonb, pgTable, primaryKey, text } from "../columns.ts";
import { sql } from "../sql.ts";
import { programmes } from "./programmes.ts";

/** Series of figures published elsewhere. */
export const publishedSeries = pgTable(
  "published_series",
  {
    programme: text().notNull(),
    code: text().notNull(),
    names: jsonb().$type<Names>().notNull(),
    explanation: jsonb().$type<Names>(),
    /** `results`: the scores of a programme whose results are published elsewhere; `context`: shown beside a score. */
    purpose: text({ enum: ["results", "context"] }).notNull(),
    scale: jsonb().$type<{ worst: number; best: number }>().notNull(),
    source: jsonb().$type<Source>().notNull(),
  },
  (table) => [
    primaryKey({ name: "published_series_pkey", columns: [table.programme, table.code] }),
    foreignKey({
      name: "published_series_programme_fkey",
      columns: [table.programme],
      foreignColumns: [programmes.code],
    }),
    check("published_series_purpose_known", sql`${table.purpose} in ('results', 'context')`),
  ],
);

/** Their figures; never computed here, never mixed with ours. The nation's have the entity ''. */
export const publishedScores = pgTable(
  "published_scores",
  {
    programme: text().notNull(),
    series: text().notNull(),
    /** As the publisher names it; for `results` one of the programme's periods. */
    period: text().notNull(),
    entity: text().notNull(),
    value: doublePrecision(),
    /** Rank: the publisher's for `context`, the competition rank of the listed values for `results`. */
    rank: integer(),
    state: text({ enum: ["published", "not-listed", "not-recovered", "unpublished"] }).notNull(),
    level: text(),
    source: jsonb().$type<Source>(),
  },
  (table) => [
    primaryKey({
      name: "published_scores_pkey",
      columns: [table.programme, table.series, table.period, table.entity],
    }),
    foreignKey({
      name: "published_scores_series_fkey",
      columns: [table.programme, table.series],
      foreignColumns: [publishedSeries.programme, publishedSeries.code],
    }),
    check(
      "published_scores_value_with_state",
      sql`(${table.state} = 'published') = (${table.value} is not null)`,
    ),
  ],
);
