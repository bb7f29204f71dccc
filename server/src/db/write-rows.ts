import { getTableConfig, type PgTable } from "./columns.ts";
import type { Database } from "./database.ts";
import { loadCommonJs } from "./load-commonjs.ts";
import { getTableColumns, sql } from "./sql.ts";

const { toSnakeCase } = loadCommonJs("drizzle-orm/casing");

/** Rows to a statement: bounds the memory that one statement's text takes, here and in the database. */
const batchSize = 2000;

/**
 * Writes any number of whole rows over those that have the same primary key, a statement for every two thousand. Every
 * column of the table must be in every row; a value is what JSON makes of it.
 */
export async function writeRows<Table extends PgTable>(
  db: Database,
  table: Table,
  rows: readonly Table["$inferSelect"][],
): Promise<void> {
  const columns = Object.keys(getTableColumns(table)).map(toSnakeCase);
  const key = readKey(table);
  const others = columns.filter((column) => !key.includes(column));
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = toJson(rows.slice(start, start + batchSize));
    await db.execute(sql`
      insert into ${table} (${listOf(columns)})
      select ${listOf(columns)} from jsonb_populate_recordset(null::${table}, ${batch}::jsonb)
      on conflict (${listOf(key)}) do update set (${listOf(others)}) = row(${listOf(others, sql`excluded.`)})`);
  }
}

function readKey(table: PgTable): string[] {
  const { primaryKeys, columns } = getTableConfig(table);
  const parts = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
  return parts.map(({ name }) => toSnakeCase(name));
}

function listOf(columns: readonly string[], prefix = sql``) {
  return sql.join(
    columns.map((column) => sql`${prefix}${sql.identifier(column)}`),
    sql`, `,
  );
}

function toJson(rows: readonly object[]): string {
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([property, value]) => [toSnakeCase(property), value])),
    ),
  );
}
