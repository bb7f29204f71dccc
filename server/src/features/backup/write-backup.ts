import { createHash } from "node:crypto";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { PgTable } from "../../db/columns.ts";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { sql } from "../../db/sql.ts";
import { type BackupEnd, type BackupHeader, formatName, formatVersion } from "./backup-shapes.ts";
import { listTables, nameOf } from "./list-tables.ts";
import { readMigrations } from "./read-migrations.ts";

/** Rows that are in memory at once. */
const batchSize = 500;

/**
 * Writes everything that the database holds at one moment as gzipped JSON lines, and ends `output`. No faster than
 * `output` takes it; when either fails, both end and this rejects.
 */
export async function writeBackup(
  db: Database,
  output: Writable,
  { product, now }: { readonly product: string; readonly now: Date },
): Promise<void> {
  await readSnapshot(db, async (snapshot) => {
    // Doubles to the last bit and times in one zone, whatever the database is set to.
    await snapshot.execute(sql`set local extra_float_digits = 1`);
    await snapshot.execute(sql`set local timezone = 'UTC'`);
    await pipeline(writeLines(snapshot, product, now), createGzip(), output);
  });
}

async function* writeLines(snapshot: Database, product: string, now: Date): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const rows: BackupEnd["rows"] = {};
  const seal = (lines: readonly string[]) => {
    const text = lines.map((line) => `${line}\n`).join("");
    hash.update(text);
    return text;
  };
  const [migration] = await readMigrations(snapshot);
  if (migration === undefined) throw new Error("the database was never migrated");
  const header: BackupHeader = {
    format: formatName,
    version: formatVersion,
    product,
    migration,
    createdAt: now.toISOString(),
  };
  yield seal([JSON.stringify(header)]);
  for (const table of listTables()) {
    const name = nameOf(table);
    rows[name] = 0;
    yield seal([JSON.stringify({ table: name })]);
    for await (const lines of readTable(snapshot, table)) {
      rows[name] += lines.length;
      yield seal(lines);
    }
  }
  const end: BackupEnd = { rows, sha256: hash.digest("hex") };
  yield `${JSON.stringify(end)}\n`;
}

/** Text that PostgreSQL wrote, not values: a parsed number loses the sign of zero. */
async function* readTable(snapshot: Database, table: PgTable): AsyncGenerator<string[]> {
  await snapshot.execute(
    sql`declare backup_rows no scroll cursor for select row_to_json(t)::text as line from ${table} t`,
  );
  for (;;) {
    const { rows } = await snapshot.execute<{ line: string }>(
      sql`fetch forward ${sql.raw(String(batchSize))} from backup_rows`,
    );
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await snapshot.execute(sql`close backup_rows`);
}
