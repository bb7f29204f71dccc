import { pgTable, text, timestamp } from "../columns.ts";

/** The packs of the demonstration that were loaded once, so that a deleted programme stays deleted. */
export const demonstrations = pgTable("demonstrations", {
  pack: text().primaryKey(),
  loadedAt: timestamp({ withTimezone: true }).notNull(),
});
