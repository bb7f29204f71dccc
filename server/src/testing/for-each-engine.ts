import { randomBytes } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { type Config, loadConfig } from "../config.ts";
import { type OpenDatabase, openDatabase } from "../db/open-database.ts";
import { withDatabaseName } from "./with-database-name.ts";

/** A database of a suite's own: migrated, empty at first. */
export type TestDatabase = OpenDatabase & {
  /** What leads a process to this database; its data folder is the suite's own on either engine. */
  readonly config: Config;
};

/**
 * Declares a suite once per engine; `open` gives the suite's own database, inside its tests and hooks. Where there is
 * no PostgreSQL its half is skipped.
 */
export function forEachEngine(name: string, suite: (open: () => TestDatabase) => void): void {
  for (const engine of ["pglite", "postgresql"] as const) {
    describe.skipIf(engine === "postgresql" && inject("postgres") === null)(`${name} (${engine})`, () => {
      let database: TestDatabase | undefined;
      let remove = async () => {};
      beforeAll(async () => {
        const place = await (engine === "pglite" ? copyPglite() : copyPostgres());
        remove = place.remove;
        database = { ...(await openDatabase(place.config)), config: place.config };
      });
      afterAll(async () => {
        await database?.close();
        await remove();
      });
      suite(() => {
        if (database === undefined) throw new Error("the database is open only while tests and hooks run");
        return database;
      });
    });
  }
}

interface Place {
  readonly config: Config;
  remove(): Promise<void>;
}

/** A data folder of its own with a copy of the migrated embedded database, not opened. */
export async function copyPglite(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "marsad-test-"));
  await cp(inject("pgliteTemplate"), join(folder, "database"), { recursive: true });
  return {
    config: testConfig({ MARSAD_DATA: folder }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A copy of the migrated database on PostgreSQL, not opened. */
export async function copyPostgres(): Promise<Place> {
  const postgres = inject("postgres");
  if (postgres === null) throw new Error("there is no PostgreSQL");
  const folder = await mkdtemp(join(tmpdir(), "marsad-test-"));
  const name = `marsad_test_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query(`create database ${name} template ${postgres.template}`);
  return {
    config: testConfig({ MARSAD_DATA: folder, DATABASE_URL: withDatabaseName(postgres.url, name) }),
    remove: async () => {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** No demonstration, no log, any free port, no limit that a test meets by being quick. */
function testConfig(env: NodeJS.ProcessEnv): Config {
  return loadConfig({
    MARSAD_DEMO: "0",
    LOG_LEVEL: "silent",
    PORT: "0",
    RATE_LIMIT_PER_MINUTE: "1000000",
    ...env,
  });
}
