import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../config.ts";
import { loadConfig } from "../config.ts";
import type { Database } from "../db/database.ts";
import { migrateDatabase } from "../db/migrate-database.ts";
import { openDatabase } from "../db/open-database.ts";
import { findPostgres } from "../testing/find-postgres.ts";
import { startPostgres } from "../testing/start-postgres.ts";
import { registerProgramme, type Size } from "./made-programme.ts";

/** A throw-away database with a made-up programme in it. */
export interface BenchDatabase {
  readonly engine: "pglite" | "postgresql";
  readonly db: Database;
  /** How a server process is led to it. */
  readonly env: Readonly<Record<string, string>>;
  /** For files of the measurement; removed at the end. */
  readonly folder: string;
  /** Folder of PostgreSQL's programs, such as `psql`. */
  readonly bin: string;
  /** A key that may write the programme's values. */
  readonly token: string;
  /** Closes our own connection, which the embedded database has only one of. */
  release(): Promise<void>;
}

/** Lets `use` have a database of its own, and removes it whatever happens. */
export async function withBenchDatabase<Result>(
  engine: BenchDatabase["engine"],
  size: Size,
  use: (database: BenchDatabase) => Promise<Result>,
): Promise<Result> {
  const bin = findPostgres();
  if (bin === null) throw new Error("Measurements need PostgreSQL 15 or newer on this machine.");
  const folder = await mkdtemp(join(tmpdir(), "marsad-bench-"));
  const postgres = engine === "postgresql" ? await startPostgres(bin) : null;
  const env = { MARSAD_DATA: folder, ...(postgres !== null && { DATABASE_URL: postgres.url }) };
  const config: Config = loadConfig(env);
  const open = await openDatabase(config);
  let isOpen = true;
  const release = async () => {
    if (isOpen) await open.close();
    isOpen = false;
  };
  try {
    await migrateDatabase(open);
    const token = await registerProgramme(open.db, size);
    return await use({ engine, db: open.db, env, folder, bin, token, release });
  } finally {
    await release();
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
