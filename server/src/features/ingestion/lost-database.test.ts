import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadConfig } from "../../config.ts";
import { migrateDatabase } from "../../db/migrate-database.ts";
import { openDatabase } from "../../db/open-database.ts";
import { type Cluster, createCluster } from "../../testing/create-cluster.ts";
import { findPostgres } from "../../testing/find-postgres.ts";
import type { TestDatabase } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";

const bin = findPostgres();

describe.skipIf(bin === null)("an ingestion whose PostgreSQL goes away", () => {
  let cluster: Cluster;
  let database: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    cluster = createCluster(bin ?? "");
    await cluster.start();
    folder = await mkdtemp(join(tmpdir(), "marsad-test-"));
    const config = loadConfig({ MARSAD_DATA: folder, DATABASE_URL: cluster.url, LOG_LEVEL: "silent" });
    database = { ...(await openDatabase(config)), config };
    await migrateDatabase(database);
  });
  afterAll(async () => {
    await database.close();
    await cluster.remove();
    await rm(folder, { recursive: true });
  });
  const { send, read, everything } = openIngestion(() => database);

  const csv = (share: number) => `entity,service,period,online,share\nbeta,permit,2024,yes,${share}\n`;
  const recorded = async () => (await read("/ingestions")).json().ingestions.length;

  /** Runs one statement on a connection that is not the server's. */
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: cluster.url });
    await client.connect();
    const { rows } = await client.query(statement);
    await client.end();
    return rows;
  };

  /** Holds a row that an ingestion needs, sends one, breaks something while it waits, and resolves to its answer. */
  const breakAt = async (row: string, breakIt: () => Promise<unknown>) => {
    const holder = new pg.Client({ connectionString: cluster.url, application_name: "holder" });
    holder.on("error", () => {});
    await holder.connect();
    await holder.query(`begin; ${row} for update`);
    const answer = send(csv(Math.random()));
    const waits =
      "select 1 from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'marsad'";
    while ((await run(waits)).length === 0) await setTimeout(10);
    await breakIt();
    await holder.end().catch(() => {});
    return answer;
  };
  const terminate = (which: string) => () =>
    run(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'marsad' and ${which}`,
    );

  const moments = {
    "before it has written anything": "select 1 from programmes",
    "when it has written all but its end": "select 1 from periods",
  };
  const losses = {
    "its own connection is lost": terminate("wait_event_type = 'Lock'"),
    "all connections are lost": terminate("true"),
    "PostgreSQL is stopped and started": async () => {
      await cluster.stop();
      await cluster.start();
    },
  };
  for (const [when, row] of Object.entries(moments)) {
    test.each(Object.entries(losses))(`leaves nothing half-written: ${when}, %s`, async (_, breakIt) => {
      expect((await send(csv(7))).statusCode).toBeLessThan(300);
      const before = [await recorded(), await everything()];
      const answer = await breakAt(row, breakIt);
      expect([answer.statusCode, answer.json().code]).toEqual([503, "database-unavailable"]);
      expect(answer.headers["retry-after"]).toBe("5");
      expect([await recorded(), await everything()]).toEqual(before);
      expect((await send(csv(8))).statusCode).toBe(201);
    });
  }

  test("while PostgreSQL is down every request is told so, and the server recovers by itself", async () => {
    await cluster.stop();
    for (let count = 0; count < 30; count++) {
      const answers = await Promise.all([send(csv(9)), read("/rankings/2024"), read("/ingestions")]);
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([503, 503, 503]);
    }
    await cluster.start();
    expect((await send(csv(10))).statusCode).toBe(201);
    expect((await read("/rankings/2024")).statusCode).toBe(200);
  });
});
