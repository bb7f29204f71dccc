import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as migratePg } from "drizzle-orm/node-postgres/migrator";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import type { OpenDatabase } from "./open-database.ts";

const migrationsFolder = fileURLToPath(new URL("../../../migrations", import.meta.url));

/** Names our advisory lock among those of the database: the letters of "mrsd" as a number. */
const advisoryLock = 0x6d72_7364;

/**
 * Brings the tables up to the migrations of this version, all or none; does nothing when they are there already. Of
 * several servers that start at once on one PostgreSQL, one migrates and the others wait for it.
 */
export async function migrateDatabase(database: OpenDatabase): Promise<void> {
  if (database.engine === "pglite") return migratePglite(database.db, { migrationsFolder });
  const client = await database.db.$client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [advisoryLock]);
    await migratePg(drizzle(client), { migrationsFolder });
    await client.query("select pg_advisory_unlock($1)", [advisoryLock]);
    client.release();
  } catch (error) {
    // Closing the connection gives the lock back, whatever state it is in.
    client.release(true);
    throw error;
  }
}
