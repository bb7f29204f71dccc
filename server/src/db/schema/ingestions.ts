import type {
  FileReading,
  IngestionCounts,
  IngestionProblem,
  IngestionResult,
  SentFile,
} from "@marsad/shared/schemas";
import {
  check,
  foreignKey,
  index,
  integer,
  json,
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

/** Every import of one file, refused ones too, and every undo of one. Read with a key only. */
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
    /** What each file was taken for; none of a source that fixes what its files are. */
    readings: jsonb().$type<FileReading[]>().notNull().default([]),
    /** What was sent and is kept in pieces. */
    files: jsonb().$type<SentFile[]>().notNull().default([]),
    /** The programme's revision that it was laid over: ingestions took effect in this order. 0 where it had none. */
    revision: integer().notNull().default(0),
    /** The ingestion that this one undoes. */
    undoes: uuid(),
    /** The undo of this one that stands; null again when that undo was itself undone. */
    undoneBy: uuid(),
    /** `Idempotency-Key` that it was sent with, the key's id or `owner` for who sent it, and SHA-256 of what was asked. */
    idempotencyKey: text(),
    idempotencyActor: text(),
    idempotencyRequest: text(),
    /** What was answered, for the repetition; null without an idempotency key. */
    answer: json().$type<IngestionResult>(),
  },
  (table) => [
    primaryKey({ name: "ingestions_pkey", columns: [table.programme, table.id] }),
    foreignKey({
      name: "ingestions_programme_fkey",
      columns: [table.programme],
      foreignColumns: [programmes.code],
    }),
    index("ingestions_received_idx").on(table.programme, table.receivedAt),
    uniqueIndex("ingestions_idempotency_key").on(
      table.programme,
      table.idempotencyActor,
      table.idempotencyKey,
    ),
    check("ingestions_status_known", sql`${table.status} in ('committed', 'unchanged', 'refused')`),
  ],
);
