import { readFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { owner } from "../../actor.ts";
import type { Config } from "../../config.ts";
import type { Database } from "../../db/database.ts";
import { openDatabase } from "../../db/open-database.ts";
import { sql } from "../../db/sql.ts";
import { copyPglite, copyPostgres } from "../../testing/for-each-engine.ts";
import { type ServerProcess, startProcess } from "../../testing/start-process.ts";
import { createKey } from "../keys/create-key.ts";
import { loadPack } from "../packs/load-pack.ts";
import { readPack } from "../packs/read-pack.ts";

const pack = fileURLToPath(new URL("../../../../fixtures/marsad", import.meta.url));

/** Two files that name the same cells with different values, so that each ingestion of the other one changes every row. */
async function readFiles(): Promise<[string, string]> {
  const file = await readFile(`${pack}/values/2018.1.csv`, "utf8");
  const turned = file
    .split("\n")
    .map((line) =>
      line.replace(/^((?:[^,]*,){5})([\d.]+),/, (_, before, value) => `${before}${100 - value},`),
    )
    .join("\n");
  return [file, turned];
}

/** Everything an ingestion writes, facts and judgement, but for its own id: equal exactly when all of it is equal. */
async function fingerprint(db: Database): Promise<string> {
  const { rows } = await db.execute<{ print: string }>(sql`
    select md5(string_agg(md5(line), '' order by line)) as print from (
      select 'a' || (period, entity, service, "values", states, volume)::text from assessments
      union all select 's' || service_scores::text from service_scores
      union all select 'e' || entity_scores::text from entity_scores
      union all select 'r' || rollup_scores::text from rollup_scores
    ) as everything (line)`);
  return rows[0]?.print ?? "";
}

/** Looks into the database once no killed process works in it any more. */
async function look<Result>(config: Config, read: (db: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(config);
  try {
    if (database.engine === "postgresql") {
      const others = sql`select 1 from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
      while ((await database.db.execute(others)).rows.length > 0) await setTimeout(50);
    }
    return await read(database.db);
  } finally {
    await database.close();
  }
}

async function send(server: ServerProcess, token: string, body: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "text/csv" };
  const address = `${await server.ready}/api/programmes/marsad/ingestions`;
  return (await fetch(address, { method: "POST", headers, body })).status;
}

describe.for(["pglite", "postgresql"] as const)("a server that is killed while it ingests (%s)", (engine) => {
  test.skipIf(engine === "postgresql" && inject("postgres") === null)(
    "leaves all of the ingestion or nothing, ranks included, at ten moments",
    { timeout: 900_000 },
    async () => {
      const { config, remove } = await (engine === "pglite" ? copyPglite() : copyPostgres());
      onTestFinished(remove);
      const token = await look(config, async (db) => {
        const now = new Date();
        await loadPack(db, { ...(await readPack(pack)), values: [] }, owner, { dryRun: false, now });
        return (await createKey(db, owner, { name: "test", scope: { role: "administrator" } }, now)).token;
      });
      const start = () =>
        startProcess({
          MARSAD_DATA: config.dataFolder,
          ...(config.databaseUrl !== null && { DATABASE_URL: config.databaseUrl }),
        });

      const files = await readFiles();
      const prints: string[] = [];
      let duration = 0;
      for (const file of files) {
        const server = start();
        await server.ready;
        const began = performance.now();
        expect(await send(server, token, file)).toBe(201);
        duration = performance.now() - began;
        await server.end("SIGTERM");
        prints.push(await look(config, fingerprint));
      }
      expect(prints[0]).not.toBe(prints[1]);

      let current = 1;
      for (let round = 0; round < 10; round++) {
        const server = start();
        await server.ready;
        const other = 1 - current;
        const answer = send(server, token, files[other] ?? "").catch(() => "cut off");
        await setTimeout((duration * (round + Math.random())) / 10);
        await server.end("SIGKILL");
        const print = await look(config, fingerprint);
        expect(prints).toContain(print);
        // Who was told that it is done finds it done.
        if ((await answer) === 201) expect(print).toBe(prints[other]);
        current = prints.indexOf(print);
      }
    },
  );
});
