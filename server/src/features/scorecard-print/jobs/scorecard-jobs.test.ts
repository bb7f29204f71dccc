import { existsSync } from "node:fs";
import { utimes } from "node:fs/promises";
import { join } from "node:path";
import type { ScorecardJob } from "@marsad/shared/schemas";
import { subHours } from "date-fns/subHours";
import { expect, test } from "vitest";
import { buildApp } from "../../../app.ts";
import { scorecardJobs } from "../../../db/schema/index.ts";
import { eq, sql } from "../../../db/sql.ts";
import { forEachEngine } from "../../../testing/for-each-engine.ts";
import { type Holder, openTowns } from "../../../testing/open-towns.ts";
import { paperPrinter } from "../../../testing/paper-printer.ts";
import { unzip } from "../../../testing/unzip.ts";

const values = (share: number) =>
  `entity,service,period,online,share\nalpha,permit,2024,yes,${share}\nbeta,permit,2024,yes,50\n`;

forEachEngine("the scorecards of a period as one job", (open) => {
  const printer = paperPrinter();
  const { app, ingest, tokenOf } = openTowns(open, {}, { openPrinter: () => printer });
  const at = "/api/programmes/towns";
  const start = (holder: Holder = "programme", path = "/periods/2024/scorecards", on = app()) =>
    on.inject({
      method: "POST",
      url: at + path,
      headers:
        holder === "anybody"
          ? { host: "marsad.example" }
          : { host: "marsad.example", authorization: `Bearer ${tokenOf(holder)}` },
    });
  const look = async (id: string, on = app()) =>
    (await on.inject({ url: `${at}/scorecards/${id}` })).json<ScorecardJob>();
  const zip = (id: string) => app().inject({ url: `${at}/scorecards/${id}.zip` });
  const ended = async (id: string) => {
    await expect.poll(async () => (await look(id)).state, { timeout: 10_000 }).not.toBe("running");
    return look(id);
  };

  test("is begun by a key of the programme alone", async () => {
    await ingest(values(100));
    const refused = await Promise.all(
      (["anybody", "entity", "otherProgramme"] as const).map((one) => start(one)),
    );
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([401, 403, 403]);
    expect(printer.printed).toEqual([]);
  });

  test("prints every entity of the period into one ZIP, and tells how far it is", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    printer.jam = promise;
    const answer = await start();
    const { id, total } = answer.json<ScorecardJob>();
    expect([answer.statusCode, total]).toEqual([202, 2]);
    expect(await look(id)).toMatchObject({ state: "running", done: 0, expiresAt: null });
    const early = await zip(id);
    expect([early.statusCode, early.json().code]).toEqual([409, "scorecards-not-ready"]);

    printer.jam = null;
    resolve();
    expect(await ended(id)).toMatchObject({ state: "done", done: 2, problems: [], isCurrent: true });
    const files = await unzip((await zip(id)).rawPayload);
    expect([...files.keys()].map((name) => name.split(" ")[0])).toEqual(["alpha", "beta"]);
    expect([...files.values()]).toEqual([
      "%PDF http://marsad.example/towns/entities/alpha/scorecard?period=2024&lang=ar",
      "%PDF http://marsad.example/towns/entities/beta/scorecard?period=2024&lang=ar",
    ]);
  });

  test("is not done twice on the same data, and is anew when the data changes", async () => {
    const { id } = (await start()).json<ScorecardJob>();
    const printed = printer.printed.length;
    const again = await start();
    expect([again.statusCode, again.json().id]).toEqual([200, id]);
    const english = (await start("administrator", "/periods/2024/scorecards?lang=en")).json<ScorecardJob>();
    expect(english.id).not.toBe(id);
    await ended(english.id);
    expect(printer.printed.length).toBe(printed + 2);

    await ingest(values(60));
    expect((await look(id)).isCurrent).toBe(false);
    const anew = (await start()).json<ScorecardJob>();
    expect(anew.id).not.toBe(id);
    await ended(anew.id);
    const list = (await app().inject({ url: `${at}/periods/2024/scorecards` })).json();
    expect(list.jobs.map((job: ScorecardJob) => job.id)).toEqual([anew.id, english.id, id]);
  });

  test("leaves out what cannot be printed and says so; where nothing can, it has failed", async () => {
    await ingest(values(61));
    printer.broken.add("alpha");
    const { id } = (await start()).json<ScorecardJob>();
    expect(await ended(id)).toMatchObject({
      state: "done",
      done: 2,
      problems: [{ entity: "alpha", code: "printing-failed", title: "The page could not be printed." }],
    });
    expect([...(await unzip((await zip(id)).rawPayload)).keys()].map((name) => name.split(" ")[0])).toEqual([
      "beta",
    ]);
    printer.broken.add("beta");
    const failed = (await start()).json<ScorecardJob>();
    expect((await ended(failed.id)).state).toBe("failed");
    expect((await zip(failed.id)).statusCode).toBe(409);
    printer.broken.clear();
  });

  test("is seen by another server on the database, which does not do it too", async () => {
    const { db, config } = open();
    await ingest(values(62));
    const otherPrinter = paperPrinter();
    // The embedded database is one server's alone: what another one began cannot be running there.
    const shared = { ...config, databaseUrl: config.databaseUrl ?? "postgresql://shared" };
    const other = await buildApp({ db, config: shared, openPrinter: () => otherPrinter });
    const { promise, resolve } = Promise.withResolvers<void>();
    printer.jam = promise;
    const { id } = (await start()).json<ScorecardJob>();
    const there = await start("programme", "/periods/2024/scorecards", other);
    expect([there.statusCode, there.json().id]).toEqual([202, id]);
    printer.jam = null;
    resolve();
    await ended(id);
    expect((await look(id, other)).state).toBe("done");
    expect(otherPrinter.printed).toEqual([]);
    await other.close();
  });

  test("whose server stops says that it was stopped, and can be begun anew", async () => {
    const { db, config } = open();
    await ingest(values(63));
    const jammed = paperPrinter();
    const { promise, resolve } = Promise.withResolvers<void>();
    jammed.jam = promise;
    const shared = { ...config, databaseUrl: config.databaseUrl ?? "postgresql://shared" };
    const other = await buildApp({ db, config: shared, openPrinter: () => jammed });
    const { id } = (await start("programme", "/periods/2024/scorecards", other)).json<ScorecardJob>();
    const closing = other.close();
    resolve();
    await closing;
    expect((await look(id)).state).toBe("stopped");
    const anew = (await start()).json<ScorecardJob>();
    expect(anew.id).not.toBe(id);
    expect((await ended(anew.id)).state).toBe("done");
  });

  test("whose server ended without a word is called stopped after a minute", async () => {
    const { db } = open();
    await ingest(values(64));
    const { id } = (await start()).json<ScorecardJob>();
    await ended(id);
    await db
      .update(scorecardJobs)
      .set({ state: "running", finishedAt: null, beatAt: sql`now() - interval '61 seconds'` })
      .where(eq(scorecardJobs.id, id));
    expect((await look(id)).state).toBe("stopped");
  });

  test("is removed with its ZIP when it has been kept for a day", async () => {
    const { db, config } = open();
    const { id } = (await start()).json<ScorecardJob>();
    await ended(id);
    await db
      .update(scorecardJobs)
      .set({ finishedAt: sql`now() - interval '25 hours'` })
      .where(eq(scorecardJobs.id, id));
    const file = join(config.dataFolder, "scorecards", `${id}.zip`);
    const before = subHours(new Date(), 25);
    await utimes(file, before, before);
    const shared = { ...config, databaseUrl: config.databaseUrl ?? "postgresql://shared" };
    const next = await buildApp({ db, config: shared, openPrinter: () => paperPrinter() });
    await next.ready();
    const answer = await app().inject({ url: `${at}/scorecards/${id}` });
    expect([answer.statusCode, answer.json().code]).toEqual([404, "scorecard-job-not-found"]);
    expect(existsSync(file)).toBe(false);
    await next.close();
  });

  test("there is none for a period without results, nor one that nobody began", async () => {
    const empty = await start("programme", "/periods/2023/scorecards");
    expect([empty.statusCode, empty.json().code]).toEqual([409, "no-results"]);
    const unknown = await app().inject({ url: `${at}/scorecards/00000000-0000-4000-8000-000000000000` });
    expect(unknown.statusCode).toBe(404);
  });
});
