import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { drizzle } from "drizzle-orm/pglite";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import type { Database } from "../../db/database.ts";
import { migrateDatabase } from "../../db/migrate-database.ts";
import { openDatabase } from "../../db/open-database.ts";
import { entities, entityScores, programmes } from "../../db/schema/index.ts";
import { sql } from "../../db/sql.ts";
import { insertExample, plainScore } from "../../testing/example-results.ts";
import { insertExampleServices } from "../../testing/example-services.ts";
import { copyPglite, copyPostgres, forEachEngine } from "../../testing/for-each-engine.ts";
import { type Holder, openTowns } from "../../testing/open-towns.ts";
import { keepFile } from "./keep-file.ts";
import { listTables, nameOf } from "./list-tables.ts";
import { readBackup } from "./read-backup.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

/** PGlite of an older major version of PostgreSQL. */
const { PGlite: OlderPglite }: typeof import("@electric-sql/pglite") = createRequire(import.meta.url)(
  "pglite-older",
);

/** Every row of every table as PostgreSQL writes it, sorted. */
async function readAll(db: Database): Promise<Record<string, unknown[]>> {
  await db.execute(sql`set timezone = 'UTC'`);
  const all: Record<string, unknown[]> = {};
  for (const table of listTables()) {
    const { rows } = await db.execute<{ line: string }>(
      sql`select row_to_json(t)::text as line from ${table} t order by 1`,
    );
    all[nameOf(table)] = rows.map(({ line }) => line);
  }
  return all;
}

async function openFresh(engine: "pglite" | "postgresql") {
  const { config, remove } = await (engine === "pglite" ? copyPglite() : copyPostgres());
  const database = await openDatabase(config);
  onTestFinished(async () => {
    await database.close();
    await remove();
  });
  return database.db;
}

const isEmpty = (all: Record<string, unknown[]>) => Object.values(all).every((rows) => rows.length === 0);

forEachEngine("backup", (open) => {
  const towns = openTowns(open);
  let folder = "";
  let file = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "marsad-backup-"));
    file = join(folder, "whole.gz");
    const { db } = open();
    await insertExample(db);
    await insertExampleServices(db);
    for (const share of [70, 80]) {
      const csv = `entity,service,period,online,share\nalpha,permit,2024,1,${share}\nbeta,permit,2024,0,33.3\n`;
      expect(await towns.ingest(csv)).toMatchObject({ status: 201 });
    }
    await db.insert(entityScores).values({
      ...plainScore,
      period: "2023-Q3",
      entity: "riyadh",
      cut: "channel:web",
    });
    // In SQL, since a parameter loses the sign of zero.
    await db.execute(sql`
      update entity_scores
      set dimension_scores = '{0.30000000000000004,5e-324,1.7976931348623157e308,-0,NaN,null}'
      where cut = 'channel:web' and programme = 'example'`);
    await db
      .update(entities)
      .set({ names: { en: 'A "quoted"\u2028\n\\ name', ar: "اسم" } })
      .where(sql`code = 'asir'`);
    await writeBackup(db, createWriteStream(file), { product: "0.0.0", now: new Date() });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  for (const engine of ["pglite", "postgresql"] as const) {
    test.skipIf(engine === "postgresql" && inject("postgres") === null)(
      `restored into ${engine}, every row of every table is what it was`,
      async () => {
        const before = await readAll(open().db);
        const fresh = await openFresh(engine);
        await restoreBackup(fresh, file);
        expect(await readAll(fresh)).toEqual(before);
        for (const table of ["assessment_history", "entity_scores", "rollup_scores", "api_keys"]) {
          expect(before[table]?.length, table).toBeGreaterThan(0);
        }
        const odd = before.entity_scores?.find((line) => String(line).includes("NaN"));
        expect(odd).toContain('[0.30000000000000004,5e-324,1.7976931348623157e+308,-0,"NaN",null]');
      },
    );
  }

  test("a backup goes to an older major version of PGlite and back, every row what it was", async () => {
    const older = drizzle(new OlderPglite(), { casing: "snake_case" });
    const close = () => older.$client.close();
    onTestFinished(close);
    await migrateDatabase({ engine: "pglite", db: older, close });
    const majors = [];
    for (const db of [older, await openFresh("pglite")]) {
      const { rows } = await db.execute<{ major: string }>(
        sql`select split_part(version(), '.', 1) as major`,
      );
      majors.push(rows[0]?.major);
    }
    expect(new Set(majors).size).toBe(2);

    await restoreBackup(older, file);
    const again = join(folder, "older.gz");
    await writeBackup(older, createWriteStream(again), { product: "0.0.0", now: new Date() });
    const fresh = await openFresh("pglite");
    await restoreBackup(fresh, again);
    expect(await readAll(fresh)).toEqual(await readAll(open().db));
  });

  test("a database that holds anything is left as it is", async () => {
    const before = await readAll(open().db);
    await expect(restoreBackup(open().db, file)).rejects.toThrow("The database is not empty");
    expect(await readAll(open().db)).toEqual(before);
  });

  test("of a damaged file nothing is restored, and it is said what is wrong", async () => {
    const whole = await readFile(file);
    const text = gunzipSync(whole).toString("utf8");
    const lines = text.trimEnd().split("\n");
    const zip = (changed: readonly string[]) => gzipSync(changed.map((line) => `${line}\n`).join(""));
    const flip = (place: number) => {
      const copy = Buffer.from(whole);
      const at = Math.floor(whole.length * place);
      copy[at] = (copy[at] ?? 0) ^ 4;
      return copy;
    };
    const cases: [Buffer, RegExp][] = [
      [Buffer.from("hello"), /not a backup/],
      [Buffer.alloc(0), /cut off|not a backup/],
      [gzipSync("hello\n"), /not a backup of Marsad/],
      ...[0.3, 0.6, 0.999].map((part): [Buffer, RegExp] => [
        whole.subarray(0, Math.floor(whole.length * part)),
        /cut off/,
      ]),
      ...[0.1, 0.5, 0.9].map((part): [Buffer, RegExp] => [flip(part), /damaged/]),
      [zip(lines.slice(0, -1)), /last line is missing/],
      [zip(lines.toSpliced(-3, 1)), /checksum/],
      [gzipSync(text.replace("33.3", "33.4")), /checksum/],
      [gzipSync(text.replace('"version":1', '"version":9')), /format 9/],
      [zip([...lines.slice(0, -1), (lines.at(-1) ?? "").replace(/:\d/, ":9")]), /counts/],
    ];
    const fresh = await openFresh("pglite");
    for (const [content, expected] of cases) {
      const damaged = join(folder, "damaged.gz");
      await writeFile(damaged, content);
      await expect(restoreBackup(fresh, damaged)).rejects.toThrow(expected);
    }
    expect(isEmpty(await readAll(fresh))).toBe(true);
  });

  test("a restore that fails half way leaves nothing, and one from unknown tables says what to do", async () => {
    const fresh = await openFresh(open().engine);
    await fresh.execute(sql`alter table entity_scores add constraint never check (false)`);
    await expect(restoreBackup(fresh, file)).rejects.toThrow();
    expect(isEmpty(await readAll(fresh))).toBe(true);
    await fresh.execute(
      sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9e14)`,
    );
    await expect(restoreBackup(fresh, file)).rejects.toThrow("then upgrade");
    await fresh.execute(sql`update drizzle.__drizzle_migrations set hash = 'other'`);
    await expect(restoreBackup(fresh, file)).rejects.toThrow("that version or a later one");
  });

  test("only administrators and the owner are given a backup", async () => {
    const ask = (holder: Holder) =>
      towns.app().inject({
        url: "/api/backup",
        headers: holder === "anybody" ? {} : { authorization: `Bearer ${towns.tokenOf(holder)}` },
      });
    expect((await ask("anybody")).statusCode).toBe(401);
    for (const holder of ["programme", "otherProgramme", "entity"] as const) {
      expect((await ask(holder)).statusCode, holder).toBe(403);
    }
    for (const holder of ["administrator", "owner"] as const) {
      const answer = await ask(holder);
      expect([answer.statusCode, answer.headers["cache-control"]]).toEqual([200, "no-store"]);
      const kept = join(folder, `${holder}.gz`);
      await keepFile(Readable.from([answer.rawPayload]), kept, readBackup);
      expect((await stat(kept)).mode & 0o777).toBe(0o600);
      const { rows } = await readBackup(kept);
      expect(rows.programmes).toBe((await open().db.select().from(programmes)).length);
    }
  });

  test("a file is never written over, and a stream that breaks leaves none", async () => {
    const before = await readFile(file);
    await expect(keepFile(Readable.from([before]), file, readBackup)).rejects.toThrow("EEXIST");
    expect(await readFile(file)).toEqual(before);
    const broken = join(folder, "broken.gz");
    await expect(keepFile(Readable.from([before.subarray(0, 500)]), broken, readBackup)).rejects.toThrow(
      "cut off",
    );
    await expect(stat(broken)).rejects.toThrow("ENOENT");
  });
});
