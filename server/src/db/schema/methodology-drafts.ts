import type { MethodologyDefinition } from "@marsad/shared/schemas";
import { foreignKey, jsonb, pgTable, primaryKey, text, timestamp } from "../columns.ts";
import { programmes } from "./programmes.ts";

/** Rule books that are not published yet, apart from those that are: no query of these can show one. Read with a key only. */
export const methodologyDrafts = pgTable(
  "methodology_drafts",
  {
    programme: text().notNull(),
    version: text().notNull(),
    definition: jsonb().$type<MethodologyDefinition>().notNull(),
    /** SHA-256 of the definition in canonical form. */
    hash: text().notNull(),
    changedAt: timestamp({ withTimezone: true }).notNull(),
    /** Name of the key that changed it last, or of the owner's command line. */
    changedBy: text().notNull(),
  },
  (table) => [
    primaryKey({ name: "methodology_drafts_pkey", columns: [table.programme, table.version] }),
    foreignKey({
      name: "methodology_drafts_programme_fkey",
      columns: [table.programme],
      foreignColumns: [programmes.code],
    }),
  ],
);
