import type { FastifyInstance } from "fastify";
import { buildApp } from "./app.ts";
import type { Config } from "./config.ts";
import { lockDataFolder } from "./db/lock-data-folder.ts";
import { migrateDatabase } from "./db/migrate-database.ts";
import { openDatabase } from "./db/open-database.ts";
import { createFirstKey } from "./features/keys/create-first-key.ts";

/**
 * From configuration to a server that is ready: lock, database, migrations, demonstration, address. What it does goes
 * to `say`, a sentence a line. Resolves to what stops it: no new requests, those in flight finish, the database
 * closes, the data folder is free. When a step fails, the steps before are undone and the error is thrown.
 */
export async function startServer(config: Config, say: (line: string) => void): Promise<() => Promise<void>> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const lock = config.databaseUrl === null ? await lockDataFolder(config.dataFolder) : null;
    if (lock !== null) undo.push(lock.release);

    say(lock === null ? "opening PostgreSQL …" : `opening the embedded database in ${config.dataFolder} …`);
    const database = await openDatabase(config, (error) =>
      say(`a database connection was lost: ${error.message}`),
    );
    undo.push(database.close);
    await migrateDatabase(database);

    let isReady = false;
    const app = await buildApp({
      db: database.db,
      config,
      controlToken: lock?.token,
      isReady: () => isReady,
    });
    undo.push(() => app.close());
    const address = await listen(app, config);
    const firstKey = await createFirstKey(database.db, new Date());
    isReady = true;
    await lock?.announce(address);

    say(`ready at ${address}`);
    if (firstKey !== null) {
      say("the administrator's API key, shown this once; keep it safe:");
      say(`    ${firstKey.token}`);
    }
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Resolves to the address at which this machine reaches the server; one that listens everywhere is reached at home. */
async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  const address = new URL(await app.listen({ host, port }));
  if (host === "0.0.0.0") address.hostname = "127.0.0.1";
  if (host === "::") address.hostname = "[::1]";
  return address.origin;
}
