import { check, index, pgTable, text, timestamp, uniqueIndex, uuid } from "../columns.ts";
import { sql } from "../sql.ts";

/** Keys that may write; only the SHA-256 of a key is kept. */
export const apiKeys = pgTable(
  "api_keys",
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    hash: text().notNull(),
    role: text({ enum: ["administrator", "programme", "entity"] }).notNull(),
    programme: text(),
    entity: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    lastUsedAt: timestamp({ withTimezone: true }),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    uniqueIndex("api_keys_hash_key").on(table.hash),
    index("api_keys_programme_idx").on(table.programme),
    check(
      "api_keys_scope_complete",
      sql`(${table.role} = 'administrator' and ${table.programme} is null and ${table.entity} is null)
        or (${table.role} = 'programme' and ${table.programme} is not null and ${table.entity} is null)
        or (${table.role} = 'entity' and ${table.programme} is not null and ${table.entity} is not null)`,
    ),
  ],
);
