import type { BenchmarkEntry, Classifications, Names, Source } from "@marsad/shared/schemas";
import { boolean, check, integer, jsonb, pgTable, text, timestamp } from "../columns.ts";
import { sql } from "../sql.ts";

/** What publishes methodologies and holds entities; its code is part of every other key. */
export const programmes = pgTable(
  "programmes",
  {
    code: text().primaryKey(),
    names: jsonb().$type<Names>().notNull(),
    explanation: jsonb().$type<Names>(),
    owner: jsonb().$type<Names>().notNull(),
    synthetic: boolean().notNull(),
    results: text({ enum: ["computed", "published"] }).notNull(),
    benchmark: jsonb().$type<BenchmarkEntry[]>().notNull(),
    benchmarkNote: jsonb().$type<Names>(),
    classifications: jsonb().$type<Classifications>().notNull(),
    attribution: jsonb().$type<Names>(),
    sources: jsonb().$type<Source[]>().notNull(),
    /** Grows by one with every change of anything in the programme: the ETag of every answer about it. */
    revision: integer().notNull().default(1),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [check("programmes_results_known", sql`${table.results} in ('computed', 'published')`)],
);
