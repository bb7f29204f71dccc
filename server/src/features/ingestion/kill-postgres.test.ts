import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { migrateDatabase } from "../../db/migrate-database.ts";
import { openDatabase } from "../../db/open-database.ts";
import { createCluster } from "../../testing/create-cluster.ts";
import { findPostgres } from "../../testing/find-postgres.ts";
import { startProcess } from "../../testing/start-process.ts";
import {
  countCommitted,
  fingerprint,
  readTurnedFiles,
  registerPack,
  sendFile,
} from "../../testing/turned-files.ts";

const bin = findPostgres();
const moments = Number(process.env.POSTGRES_KILLS ?? 20);

describe.skipIf(bin === null)("a PostgreSQL that is killed during an ingestion", () => {
  test(`holds all of it or nothing at ${moments} moments, and the same server goes on`, {
    timeout: 1_800_000,
  }, async () => {
    const cluster = createCluster(bin ?? "");
    const folder = await mkdtemp(join(tmpdir(), "marsad-test-"));
    onTestFinished(async () => {
      await cluster.remove();
      await rm(folder, { recursive: true, force: true });
    });
    await cluster.start();
    const database = await openDatabase({ databaseUrl: cluster.url, databasePool: 2, dataFolder: folder });
    onTestFinished(() => database.close());
    await migrateDatabase(database);
    const token = await registerPack(database.db);
    const server = startProcess({ MARSAD_DATA: folder, DATABASE_URL: cluster.url });
    const address = await server.ready;

    const files = await readTurnedFiles();
    const prints: string[] = [];
    let duration = 0;
    for (const file of files) {
      const began = performance.now();
      expect(await sendFile(address, token, file)).toBe(201);
      duration = performance.now() - began;
      prints.push(await fingerprint(database.db));
    }
    expect(prints[0]).not.toBe(prints[1]);

    let current = 1;
    let committed = 2;
    for (let round = 0; round < moments; round++) {
      const other = 1 - current;
      const answer = sendFile(address, token, files[other] ?? "");
      await setTimeout((duration * 1.1 * (round + Math.random())) / moments);
      await cluster.kill();
      const status = await answer;
      expect([201, 503]).toContain(status);
      await cluster.start();
      const print = await fingerprint(database.db);
      expect(prints).toContain(print);
      // Who was told that it is done finds it done.
      if (status === 201) expect(print).toBe(prints[other]);
      if (prints.indexOf(print) !== current) committed++;
      expect(await countCommitted(database.db)).toEqual([committed, committed]);
      current = prints.indexOf(print);
    }
    expect(committed).toBeGreaterThan(2);
    expect(committed).toBeLessThan(2 + moments);
  });
});
