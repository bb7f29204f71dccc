import type { MethodologyDefinition } from "@marsad/shared/schemas";
import { check, foreignKey, jsonb, pgTable, primaryKey, text, timestamp } from "../columns.ts";
import { sql } from "../sql.ts";
import { programmes } from "./programmes.ts";

/** Versioned rule books; a published one never changes. */
export const methodologies = pgTable(
  "methodologies",
  {
    programme: text().notNull(),
    version: text().notNull(),
    definition: jsonb().$type<MethodologyDefinition>().notNull(),
    /** SHA-256 of the definition in canonical form. */
    hash: text().notNull(),
    status: text({ enum: ["draft", "published"] }).notNull(),
    publishedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    primaryKey({ name: "methodologies_pkey", columns: [table.programme, table.version] }),
    foreignKey({
      name: "methodologies_programme_fkey",
      columns: [table.programme],
      foreignColumns: [programmes.code],
    }),
    check("methodologies_status_known", sql`${table.status} in ('draft', 'published')`),
  ],
);
