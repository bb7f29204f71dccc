import { getTableConfig, type PgTable } from "../../db/columns.ts";
import * as schema from "../../db/schema/index.ts";

/** Every table of the schema, each after those that its foreign keys lead to, or triggers in their place. */
export function listTables(): readonly PgTable[] {
  const sorted = new Set<PgTable>();
  const add = (table: PgTable) => {
    if (sorted.has(table)) return;
    if (table === schema.assessments) add(schema.services);
    for (const key of getTableConfig(table).foreignKeys) {
      const { foreignTable } = key.reference();
      if (foreignTable !== table) add(foreignTable);
    }
    sorted.add(table);
  };
  for (const table of Object.values(schema)) add(table);
  return [...sorted];
}

/** The table's name in the database. */
export function nameOf(table: PgTable): string {
  return getTableConfig(table).name;
}
