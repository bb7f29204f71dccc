import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type { PgliteDatabase } from "drizzle-orm/pglite";
import pg from "pg";
import type { Config } from "../config.ts";
import { doubleListType } from "./encode-doubles.ts";
import { loadCommonJs } from "./load-commonjs.ts";

/** An open database; `close` waits for the statements under way. */
export type OpenDatabase = (
  | { readonly engine: "pglite"; readonly db: PgliteDatabase & { readonly $client: PGlite } }
  | { readonly engine: "postgresql"; readonly db: NodePgDatabase & { readonly $client: pg.Pool } }
) & { close(): Promise<void> };

/** PostgreSQL 15 is the oldest whose behaviour the tests see. */
const oldestPostgres = 15;

/** The database cannot be used; the message says why and what to do. */
export class DatabaseUnusable extends Error {
  override readonly name = "DatabaseUnusable";
}

/**
 * Opens PostgreSQL at `databaseUrl`, or else the embedded PGlite in `<dataFolder>/database`. PGlite takes no lock of
 * its own: hold the data folder's lock first. A connection that PostgreSQL drops is told to `onLost` and replaced at the
 * next statement.
 */
export async function openDatabase(
  config: Pick<Config, "databaseUrl" | "databasePool" | "dataFolder">,
  onLost: (error: Error) => void = () => {},
): Promise<OpenDatabase> {
  return config.databaseUrl === null
    ? openPglite(join(config.dataFolder, "database"))
    : openPostgres(config.databaseUrl, config.databasePool, onLost);
}

async function openPglite(folder: string): Promise<OpenDatabase> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { PGlite } = loadCommonJs("@electric-sql/pglite");
  const { drizzle } = loadCommonJs("drizzle-orm/pglite");
  const client = await PGlite.create(folder, { serializers: { [doubleListType]: passDoubles } });
  return {
    engine: "pglite",
    db: drizzle(client, { casing: "snake_case" }),
    close: () => client.close(),
  };
}

/** Lists of numbers in binary, as `encodeDoubles` makes them, go to the embedded database as they are; others as text. */
function passDoubles(list: Uint8Array | string | readonly (number | null)[]): string {
  // The type says string; bytes are passed on in binary, as for any other driver.
  if (typeof list === "string" || list instanceof Uint8Array) return list as string;
  return `{${list.map((number) => number ?? "null").join(",")}}`;
}

async function openPostgres(
  connectionString: string,
  max: number,
  onLost: (error: Error) => void,
): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: "marsad",
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // Heard on each connection too: one that breaks inside a transaction is not the pool's at that moment, and an
  // error event nobody hears ends the process.
  pool.on("connect", (client) => client.on("error", onLost));
  pool.on("error", () => {});
  try {
    await refuseOldPostgres(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const { drizzle } = loadCommonJs("drizzle-orm/node-postgres");
  const db = drizzle(pool, { casing: "snake_case" });
  // Drizzle's own never gives a connection back on which not even `begin` went through.
  db.transaction = async (work, options) => {
    const client = await pool.connect();
    try {
      return await drizzle(client, { casing: "snake_case" }).transaction(work, options);
    } finally {
      client.release();
    }
  };
  return { engine: "postgresql", db, close: () => pool.end() };
}

async function refuseOldPostgres(pool: pg.Pool): Promise<void> {
  const { rows } = await pool
    .query<{ server_version: string }>("show server_version")
    .catch((error: Error & { code?: string }) => {
      throw new DatabaseUnusable(
        `PostgreSQL at DATABASE_URL does not answer: ${error.message || error.code}`,
      );
    });
  const version = rows[0]?.server_version ?? "unknown";
  if (Number.parseInt(version, 10) >= oldestPostgres) return;
  throw new DatabaseUnusable(
    `PostgreSQL ${oldestPostgres} or newer is needed; DATABASE_URL leads to ${version}`,
  );
}
