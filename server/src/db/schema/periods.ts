import type { Names } from "@marsad/shared/schemas";
import { check, date, foreignKey, integer, jsonb, pgTable, primaryKey, text } from "../columns.ts";
import { sql } from "../sql.ts";
import { methodologies } from "./methodologies.ts";

/** The units of time of a programme, each scored by one version of the methodology. */
export const periods = pgTable(
  "periods",
  {
    programme: text().notNull(),
    code: text().notNull(),
    names: jsonb().$type<Names>(),
    start: date({ mode: "string" }).notNull(),
    /** The last day that belongs to it. */
    end: date({ mode: "string" }).notNull(),
    methodology: text().notNull(),
    phase: text({ enum: ["open", "not-measured"] }).notNull(),
    note: jsonb().$type<Names>(),
    revision: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ name: "periods_pkey", columns: [table.programme, table.code] }),
    foreignKey({
      name: "periods_methodology_fkey",
      columns: [table.programme, table.methodology],
      foreignColumns: [methodologies.programme, methodologies.version],
    }),
    check("periods_end_after_start", sql`${table.end} >= ${table.start}`),
    check("periods_phase_known", sql`${table.phase} in ('open', 'not-measured')`),
  ],
);
