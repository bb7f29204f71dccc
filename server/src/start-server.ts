import type { Config } from "./config.ts";
import { createFirstKey } from "./features/keys/create-first-key.ts";
import { loadDemonstration } from "./features/packs/load-demonstration.ts";
import { listen } from "./listen.ts";
import { openApp } from "./open-app.ts";

/**
 * From configuration to a server that is ready; what it does goes to `say`, a sentence a line. It answers before the
 * demonstration is loaded, with `/api/ready` saying no; command lines hear of it when that is done. Resolves to what
 * stops it. When a step fails, those before it are undone and the error is thrown.
 */
export async function startServer(config: Config, say: (line: string) => void): Promise<() => Promise<void>> {
  const place = config.databaseUrl === null ? `the embedded database in ${config.dataFolder}` : "PostgreSQL";
  say(`opening ${place} …`);
  let isReady = false;
  const { app, db, lock, close } = await openApp(config, { say, isReady: () => isReady });
  try {
    const address = await listen(app, config.host, config.port);
    if (config.demonstration) await loadDemonstration(db, new Date(), say);
    const firstKey = await createFirstKey(db, new Date());
    await lock?.announce(address);
    isReady = true;
    if (firstKey !== null) {
      say("an administrator's API key, shown this once; keep it safe:");
      say(`    ${firstKey.token}`);
    }
    say(`ready at ${address}`);
    return close;
  } catch (error) {
    await close();
    throw error;
  }
}
