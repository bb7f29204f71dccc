import type { Names, Population } from "@marsad/shared/schemas";
import { foreignKey, jsonb, pgTable, primaryKey, text } from "../columns.ts";
import { programmes } from "./programmes.ts";

/** The bodies that are observed, as they are now. */
export const entities = pgTable(
  "entities",
  {
    programme: text().notNull(),
    code: text().notNull(),
    names: jsonb().$type<Names>().notNull(),
    kind: text().notNull(),
    sector: text(),
    region: text(),
    parent: text(),
    population: jsonb().$type<Population>(),
  },
  (table) => [
    primaryKey({ name: "entities_pkey", columns: [table.programme, table.code] }),
    foreignKey({
      name: "entities_programme_fkey",
      columns: [table.programme],
      foreignColumns: [programmes.code],
    }),
  ],
);
