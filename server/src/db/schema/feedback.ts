import { boolean, check, index, pgTable, text, timestamp, uuid } from "../columns.ts";
import { sql } from "../sql.ts";

/** What readers answered to "Was this page useful?"; nothing of who they are. */
export const feedback = pgTable(
  "feedback",
  {
    id: uuid().primaryKey(),
    page: text().notNull(),
    language: text({ enum: ["ar", "en"] }).notNull(),
    useful: boolean().notNull(),
    reasons: text().array().notNull(),
    comment: text(),
    version: text().notNull(),
    givenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index("feedback_given_idx").on(table.givenAt, table.id),
    check("feedback_language_known", sql`${table.language} in ('ar', 'en')`),
  ],
);
