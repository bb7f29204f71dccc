import type { PgColumn } from "drizzle-orm/pg-core";
import { sql } from "./sql.ts";

/**
 * A column of lists, selected as JSON: it is parsed many times faster than PostgreSQL's own text of a list, numbers to
 * the same last bit. Worth it where many rows are read.
 */
export function listAsJson<Column extends PgColumn>(column: Column) {
  return sql<Column["_"]["data"]>`to_json(${column})`;
}
