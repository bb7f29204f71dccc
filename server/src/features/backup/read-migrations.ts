import type { Database } from "../../db/database.ts";
import { sql } from "../../db/sql.ts";
import type { Migration } from "./backup-shapes.ts";

/** The migrations that were applied to a database, the last one first. */
export async function readMigrations(db: Database): Promise<Migration[]> {
  const { rows } = await db.execute<{ hash: string; made_at: string }>(
    sql`select hash, created_at::text as made_at from drizzle.__drizzle_migrations order by created_at desc`,
  );
  return rows.map(({ hash, made_at }) => ({ hash, madeAt: Number(made_at) }));
}
