import type { PgTable } from "../../db/columns.ts";
import type { Database } from "../../db/database.ts";
import { sql } from "../../db/sql.ts";
import { BackupRefused } from "./backup-refused.ts";
import type { BackupHeader } from "./backup-shapes.ts";
import { listTables, nameOf } from "./list-tables.ts";
import { type BackupContent, readBackup } from "./read-backup.ts";
import { readMigrations } from "./read-migrations.ts";

/** Rows, and characters, that one statement writes at most, but for a single row that is longer. */
const batchRows = 1000;
const batchLength = 4 * 1024 * 1024;

/**
 * Reads the whole file to see that it is undamaged, then again to write its rows into a migrated, empty database: all
 * of them or, whatever happens, none. Throws BackupRefused for a file or a database that will not do.
 */
export async function restoreBackup(db: Database, file: string): Promise<BackupContent> {
  const { header } = await readBackup(file);
  return db.transaction(async (tx) => {
    await refuseOtherTables(tx, header);
    const tables = new Map(listTables().map((table) => [nameOf(table), table]));
    await refuseOccupied(tx, [...tables.values()]);
    const batch: Batch = { table: null, lines: [], length: 0 };
    const content = await readBackup(file, async (name, line) => {
      const table = tables.get(name);
      if (table === undefined) throw new BackupRefused(`This version of Marsad has no table ${name}.`);
      const isFull = batch.lines.length >= batchRows || batch.length + line.length > batchLength;
      if (isFull || batch.table !== table) await insertBatch(tx, batch);
      batch.table = table;
      batch.lines.push(line);
      batch.length += line.length;
    });
    await insertBatch(tx, batch);
    return content;
  });
}

interface Batch {
  table: PgTable | null;
  lines: string[];
  length: number;
}

/** As `json`, not `jsonb`: PostgreSQL then reads each number from the text that it wrote, to the last bit. */
async function insertBatch(tx: Database, batch: Batch): Promise<void> {
  const { table, lines } = batch;
  if (table !== null && lines.length > 0) {
    await tx.execute(
      sql`insert into ${table} select * from json_populate_recordset(null::${table}, ${`[${lines.join(",")}]`}::json)`,
    );
  }
  batch.lines = [];
  batch.length = 0;
}

async function refuseOtherTables(tx: Database, { migration, product }: BackupHeader): Promise<void> {
  const [last, ...earlier] = await readMigrations(tx);
  if (migration.hash === last?.hash) return;
  const isOlder = earlier.some(({ hash }) => hash === migration.hash);
  throw new BackupRefused(
    isOlder
      ? `The backup was written by Marsad ${product}, before the tables changed. Restore it with that version into an empty database, then upgrade: the start migrates it.`
      : `The backup was written by Marsad ${product}, whose tables this version does not know. Restore it with that version or a later one.`,
  );
}

/** Nobody can write into the tables from here to the end of the transaction. */
async function refuseOccupied(tx: Database, tables: readonly PgTable[]): Promise<void> {
  for (const table of tables) {
    await tx.execute(sql`lock table ${table} in access exclusive mode`);
    const { rows } = await tx.execute(sql`select 1 from ${table} limit 1`);
    if (rows.length === 0) continue;
    throw new BackupRefused(
      `The database is not empty (there are rows in ${nameOf(table)}), and a restore never writes over anything. ` +
        "Choose a new folder with MARSAD_DATA, or an empty database with DATABASE_URL.",
    );
  }
}
