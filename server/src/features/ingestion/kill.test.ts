import { setTimeout } from "node:timers/promises";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import type { Config } from "../../config.ts";
import type { Database } from "../../db/database.ts";
import { openDatabase } from "../../db/open-database.ts";
import { sql } from "../../db/sql.ts";
import { copyPglite, copyPostgres } from "../../testing/for-each-engine.ts";
import { startProcess } from "../../testing/start-process.ts";
import {
  countCommitted,
  fingerprint,
  readTurnedFiles,
  registerPack,
  sendFile,
} from "../../testing/turned-files.ts";

/** Moments at which the server is killed, spread over the time that an ingestion takes; `npm run kill` takes fifty. */
const moments = Number(process.env.KILLS ?? 10);

/** Looks into the database once no killed process works in it any more. */
async function look<Result>(config: Config, read: (db: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(config);
  try {
    if (database.engine === "postgresql") {
      const others = sql`select 1 from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
      while ((await database.db.execute(others)).rows.length > 0) await setTimeout(20);
    }
    return await read(database.db);
  } finally {
    await database.close();
  }
}

describe.for(["pglite", "postgresql"] as const)("a server that is killed while it ingests (%s)", (engine) => {
  test.skipIf(engine === "postgresql" && inject("postgres") === null)(
    `leaves all of the ingestion or nothing, ranks included, at ${moments} moments`,
    { timeout: 1_800_000 },
    async () => {
      const { config, remove } = await (engine === "pglite" ? copyPglite() : copyPostgres());
      onTestFinished(remove);
      const token = await look(config, registerPack);
      const start = () =>
        startProcess({
          MARSAD_DATA: config.dataFolder,
          ...(config.databaseUrl !== null && { DATABASE_URL: config.databaseUrl }),
        });

      const files = await readTurnedFiles();
      const prints: string[] = [];
      let duration = 0;
      for (const file of files) {
        const server = start();
        const address = await server.ready;
        const began = performance.now();
        expect(await sendFile(address, token, file)).toBe(201);
        duration = performance.now() - began;
        await server.end("SIGTERM");
        prints.push(await look(config, fingerprint));
      }
      expect(prints[0]).not.toBe(prints[1]);

      let current = 1;
      let committed = 2;
      let round = 0;
      // Until some were done and some were not: a machine that grew slower since the first files gets later moments.
      while (round < moments || (committed === 2 && round < 3 * moments)) {
        const server = start();
        const address = await server.ready;
        const other = 1 - current;
        const answer = sendFile(address, token, files[other] ?? "");
        await setTimeout((duration * 1.1 * (round + Math.random())) / moments);
        await server.end("SIGKILL");
        const [print, counts] = await look(config, async (db) => [
          await fingerprint(db),
          await countCommitted(db),
        ]);
        expect(prints).toContain(print);
        // Who was told that it is done finds it done.
        if ((await answer) === 201) expect(print).toBe(prints[other]);
        if (prints.indexOf(print) !== current) committed++;
        expect(counts).toEqual([committed, committed]);
        current = prints.indexOf(print);
        round++;
      }
      // Or the moments were not within the ingestion.
      expect(committed).toBeGreaterThan(2);
      expect(committed).toBeLessThan(2 + round);
    },
  );
});
