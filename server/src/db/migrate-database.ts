import { fileURLToPath } from "node:url";
import { loadCommonJs } from "./load-commonjs.ts";
import type { OpenDatabase } from "./open-database.ts";

const migrationsFolder = fileURLToPath(new URL("../../../migrations", import.meta.url));

/** Names our advisory lock among those of the database: the letters of "mrsd" as a number. */
const advisoryLock = 0x6d72_7364;

/**
 * Brings the tables up to the migrations of this version, all or none; does nothing when they are there already. Of
 * several servers that start at once on one PostgreSQL, one migrates and the others wait for it.
 */
export async function migrateDatabase(database: OpenDatabase): Promise<void> {
  if (database.engine === "pglite") {
    const { migrate } = loadCommonJs("drizzle-orm/pglite/migrator");
    return migrate(database.db, { migrationsFolder });
  }
  const { drizzle } = loadCommonJs("drizzle-orm/node-postgres");
  const { migrate } = loadCommonJs("drizzle-orm/node-postgres/migrator");
  const client = await database.db.$client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [advisoryLock]);
    await migrate(drizzle(client), { migrationsFolder });
    await client.query("select pg_advisory_unlock($1)", [advisoryLock]);
    client.release();
  } catch (error) {
    // Closing the connection gives the lock back, whatever state it is in.
    client.release(true);
    throw error;
  }
}
