import { getTableConfig, type PgTable } from "./columns.ts";
import type { Database } from "./database.ts";
import { encodeColumn } from "./encode-column.ts";
import { loadCommonJs } from "./load-commonjs.ts";
import { getTableColumns, sql } from "./sql.ts";

const { toSnakeCase } = loadCommonJs("drizzle-orm/casing");

/** Rows to a statement: enough that its own cost is small, few enough that finding a row's part of a list is. */
const batchSize = 500;

/**
 * Writes any number of whole rows over those that have the same primary key, a statement for every five hundred. Every
 * column of the table must be in every row, and a list of numbers must be there.
 */
export async function writeRows<Table extends PgTable>(
  db: Database,
  table: Table,
  rows: readonly Table["$inferSelect"][],
): Promise<void> {
  const columns = Object.entries(getTableColumns(table)).map(([property, column]) => ({
    property,
    name: toSnakeCase(property),
    type: column.getSQLType(),
  }));
  const names = columns.map(({ name }) => name);
  const key = readKey(table);
  const others = names.filter((name) => !key.includes(name));
  const target = sql`${table} (${listOf(names)})`;
  const replace = sql`on conflict (${listOf(key)}) do update set (${listOf(others)}) = row(${listOf(others, sql`excluded.`)})`;
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch: readonly Readonly<Record<string, unknown>>[] = rows.slice(start, start + batchSize);
    const encoded = columns.map(({ property, name, type }) =>
      encodeColumn(
        name,
        type,
        batch.map((row) => row[property]),
      ),
    );
    const lists = encoded.flatMap((column) => column.lists);
    await db.execute(sql`
      insert into ${target}
      select ${join(encoded.map(({ value }) => value))}
      from unnest(${join(lists.map(({ list }) => list))}) as given(${listOf(lists.map(({ name }) => name))})
      ${replace}`);
  }
}

function readKey(table: PgTable): string[] {
  const { primaryKeys, columns } = getTableConfig(table);
  const parts = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
  return parts.map(({ name }) => toSnakeCase(name));
}

function listOf(columns: readonly string[], prefix = sql``) {
  return join(columns.map((column) => sql`${prefix}${sql.identifier(column)}`));
}

function join(parts: Parameters<typeof sql.join>[0]) {
  return sql.join(parts, sql`, `);
}
