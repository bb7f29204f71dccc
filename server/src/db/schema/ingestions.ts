import type { IngestionCounts, IngestionProblem } from "@marsad/shared/schemas";
import { check, foreignKey, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "../columns.ts";
import { sql } from "../sql.ts";
import { programmes } from "./programmes.ts";

/** Every import of one file, refused ones too. Read with a key only. */
export const ingestions = pgTable(
  "ingestions",
  {
    programme: text().notNull(),
    id: uuid().notNull(),
    periods: text().array().notNull(),
    source: text().notNull(),
    fileName: text(),
    /** SHA-256 of what was sent. */
    checksum: text().notNull(),
    /** Name of the key, or `owner` for the owner of the data folder. */
    actor: text().notNull(),
    /** The entity that the key is bound to; null for keys of the programme and administrators. */
    entity: text(),
    receivedAt: timestamp({ withTimezone: true }).notNull(),
    status: text({ enum: ["committed", "unchanged", "refused"] }).notNull(),
    counts: jsonb().$type<IngestionCounts>().notNull(),
    /** The first thousand; `counts.problems` has how many there were. */
    problems: jsonb().$type<IngestionProblem[]>().notNull(),
  },
  (table) => [
    primaryKey({ name: "ingestions_pkey", columns: [table.programme, table.id] }),
    foreignKey({
      name: "ingestions_programme_fkey",
      columns: [table.programme],
      foreignColumns: [programmes.code],
    }),
    index("ingestions_received_idx").on(table.programme, table.receivedAt),
    check("ingestions_status_known", sql`${table.status} in ('committed', 'unchanged', 'refused')`),
  ],
);
