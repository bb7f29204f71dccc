import type { Names } from "@marsad/shared/schemas";
import { check, foreignKey, jsonb, pgTable, primaryKey, text } from "../columns.ts";
import { sql } from "../sql.ts";
import { entities } from "./entities.ts";

/** What is assessed, as it is now. The same service of two entities is two rows: its key holds the entity. */
export const services = pgTable(
  "services",
  {
    programme: text().notNull(),
    entity: text().notNull(),
    code: text().notNull(),
    names: jsonb().$type<Names>().notNull(),
    segments: text().array().notNull(),
    channels: text().array().notNull(),
    platform: text(),
    sharing: text({ enum: ["own", "shared"] }).notNull(),
  },
  (table) => [
    primaryKey({ name: "services_pkey", columns: [table.programme, table.entity, table.code] }),
    foreignKey({
      name: "services_entity_fkey",
      columns: [table.programme, table.entity],
      foreignColumns: [entities.programme, entities.code],
    }),
    check("services_sharing_known", sql`${table.sharing} in ('own', 'shared')`),
  ],
);
