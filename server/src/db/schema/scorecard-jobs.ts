import type { PrintProblem } from "@marsad/shared/schemas";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "../columns.ts";
import { sql } from "../sql.ts";
import { programmes } from "./programmes.ts";

/** The printing of all scorecards of a period; servers on one database see in it what another one is at. */
export const scorecardJobs = pgTable(
  "scorecard_jobs",
  {
    programme: text().notNull(),
    id: uuid().notNull(),
    period: text().notNull(),
    language: text({ enum: ["ar", "en"] }).notNull(),
    state: text({ enum: ["running", "done", "failed", "stopped"] }).notNull(),
    /** Entities to print, and those that were tried so far. */
    total: integer().notNull(),
    done: integer().notNull().default(0),
    problems: jsonb().$type<PrintProblem[]>().notNull().default([]),
    /** The programme's revision when it began. */
    revision: integer().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** When the server that prints was last known to be at it. */
    beatAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    finishedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    primaryKey({ name: "scorecard_jobs_pkey", columns: [table.programme, table.id] }),
    foreignKey({
      name: "scorecard_jobs_programme_fkey",
      columns: [table.programme],
      foreignColumns: [programmes.code],
    }),
    uniqueIndex("scorecard_jobs_running_key")
      .on(table.programme, table.period, table.language)
      .where(sql`${table.state} = 'running'`),
    index("scorecard_jobs_period_idx").on(table.programme, table.period, table.createdAt),
    check("scorecard_jobs_language_known", sql`${table.language} in ('ar', 'en')`),
    check("scorecard_jobs_state_known", sql`${table.state} in ('running', 'done', 'failed', 'stopped')`),
    check(
      "scorecard_jobs_finished_unless_running",
      sql`(${table.state} = 'running') = (${table.finishedAt} is null)`,
    ),
  ],
);
