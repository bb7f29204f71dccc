import { foreignKey, pgTable, primaryKey, text, timestamp } from "../columns.ts";
import { methodologies } from "./methodologies.ts";
import { periods } from "./periods.ts";

/**
 * Versions that a period is scored by beside its own. Their scores stand in the tables of scores under that version, and
 * follow the facts as the official ones do.
 */
export const rescorings = pgTable(
  "rescorings",
  {
    programme: text().notNull(),
    period: text().notNull(),
    methodology: text().notNull(),
    rescoredAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ name: "rescorings_pkey", columns: [table.programme, table.period, table.methodology] }),
    foreignKey({
      name: "rescorings_period_fkey",
      columns: [table.programme, table.period],
      foreignColumns: [periods.programme, periods.code],
    }),
    foreignKey({
      name: "rescorings_methodology_fkey",
      columns: [table.programme, table.methodology],
      foreignColumns: [methodologies.programme, methodologies.version],
    }),
  ],
);
