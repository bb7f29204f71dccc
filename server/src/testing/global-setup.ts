import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "../db/migrate-database.ts";
import { openDatabase } from "../db/open-database.ts";
import { findPostgres } from "./find-postgres.ts";
import { startPostgres, type ThrowAwayPostgres } from "./start-postgres.ts";
import { withDatabaseName } from "./with-database-name.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that holds a migrated, empty embedded database; suites copy it. */
    pgliteTemplate: string;
    /** Where PostgreSQL is, and the migrated, empty database that suites copy; null where there is none. */
    postgres: { readonly url: string; readonly template: string } | null;
  }
}

/** Before the server's tests: prepares one migrated, empty database per engine. Returns what takes it all away again. */
export default async function globalSetup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "marsad-template-"));
  const server = await choosePostgres();
  const template = `marsad_template_${randomBytes(6).toString("hex")}`;
  await migrateTemplate({ databaseUrl: null, databasePool: 2, dataFolder: folder });
  if (server !== null) {
    await runOn(server.url, `create database ${template}`);
    await migrateTemplate({
      databaseUrl: withDatabaseName(server.url, template),
      databasePool: 2,
      dataFolder: folder,
    });
  }
  provide("pgliteTemplate", join(folder, "database"));
  provide("postgres", server && { url: server.url, template });
  return async () => {
    await rm(folder, { recursive: true, force: true });
    if (server === null) return;
    await runOn(server.url, `drop database ${template}`);
    await server.stop();
  };
}

/** `TEST_DATABASE_URL`, else a throw-away PostgreSQL, else none, which is said, and is an error where CI is set. */
async function choosePostgres(): Promise<ThrowAwayPostgres | null> {
  const url = process.env.TEST_DATABASE_URL;
  if (url) {
    await refuseUsed(url);
    return { url, stop: async () => {} };
  }
  const bin = findPostgres();
  if (bin !== null) return startPostgres(bin);
  const sentence = "No PostgreSQL 15 or newer was found (TEST_DATABASE_URL, PATH, the usual folders)";
  if (process.env.CI) throw new Error(`${sentence}; with CI set its tests must run.`);
  process.stderr.write(`${sentence}: its tests are skipped, PGlite alone is tested.\n`);
  return null;
}

/** Keeps a slip of the hand from running tests beside somebody's data. */
async function refuseUsed(url: string): Promise<void> {
  const tables = await runOn(
    url,
    `select 1 from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('r', 'p', 'm') and nspname !~ '^pg_' and nspname <> 'information_schema' limit 1`,
  );
  if (tables > 0)
    throw new Error("TEST_DATABASE_URL leads to a database that holds tables; an empty one is needed.");
}

async function migrateTemplate(config: Parameters<typeof openDatabase>[0]): Promise<void> {
  const database = await openDatabase(config);
  await migrateDatabase(database);
  await database.close();
}

/** Runs one statement on a connection of its own; resolves to the number of rows. */
async function runOn(connectionString: string, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
