import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { buildApp } from "./app.ts";
import type { Config } from "./config.ts";
import type { Database } from "./db/database.ts";
import { type DataFolderLock, lockDataFolder } from "./db/lock-data-folder.ts";
import { migrateDatabase } from "./db/migrate-database.ts";
import { openDatabase } from "./db/open-database.ts";
import { removeStaleUploads } from "./spool/remove-stale-uploads.ts";
import { createToken } from "./token.ts";

/** The app on its open, migrated database; it does not listen yet. */
export interface OpenApp {
  readonly app: FastifyInstance;
  readonly db: Database;
  /** Null on PostgreSQL, which many processes share. */
  readonly lock: DataFolderLock | null;
  /** Stands for the owner of the installation while the app is open. */
  readonly controlToken: string;
  /** Takes no more requests, lets those in flight finish, closes the database, frees the data folder. */
  close(): Promise<void>;
}

/**
 * Locks the data folder where the database is embedded in it, clears what a killed server left of uploads, opens the
 * database, migrates it and builds the app. What a person should hear goes to `say`, a sentence a line. When a step
 * fails, those before it are undone.
 */
export async function openApp(
  config: Config,
  { say, isReady }: { readonly say: (line: string) => void; readonly isReady?: () => boolean },
): Promise<OpenApp> {
  const undo: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const lock = config.databaseUrl === null ? await lockDataFolder(config.dataFolder) : null;
    if (lock !== null) undo.push(lock.release);
    await removeStaleUploads(join(config.dataFolder, "uploads"));
    const database = await openDatabase(config, (error) =>
      say(`a database connection was lost: ${error.message}`),
    );
    undo.push(database.close);
    await migrateDatabase(database);
    const controlToken = lock?.token ?? createToken();
    const app = await buildApp({ db: database.db, config, controlToken, ...(isReady && { isReady }) });
    undo.push(() => app.close());
    return { app, db: database.db, lock, controlToken, close };
  } catch (error) {
    await close();
    throw error;
  }
}
