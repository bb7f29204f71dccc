import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildApp } from "../../app.ts";
import {
  assessmentHistory,
  assessments,
  entityScores,
  programmes,
  serviceScores,
} from "../../db/schema/index.ts";
import { asc, eq } from "../../db/sql.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";
import { ownerToken } from "../../testing/put-towns.ts";

forEachEngine("ingestion", (open) => {
  const { app, send: post } = openIngestion(open);
  const send = (csv: string, query = "", token?: string) =>
    post(csv, { path: `/ingestions${query}`, ...(token !== undefined && { token }) });
  const scoreOf = async (period: string, entity: string) => {
    const { rows } = (await app().inject(`/api/programmes/towns/rankings/${period}`)).json();
    const row = rows.find((candidate: { entity: { code: string } }) => candidate.entity.code === entity);
    return row === undefined ? null : { score: row.score, rank: row.rank };
  };
  const revision = async () =>
    (await open().db.select({ revision: programmes.revision }).from(programmes))[0]?.revision;
  const createKey = async (scope: object): Promise<string> => {
    const answer = await app().inject({
      method: "POST",
      url: "/api/keys",
      headers: { authorization: `Bearer ${ownerToken}` },
      payload: { name: JSON.stringify(scope), scope },
    });
    return answer.json().token;
  };

  test("a wide file is scored and ranked the moment it is taken in", async () => {
    const answer = await send(
      "entity,service,period,online,share\nalpha,permit,2024,yes,60\nalpha,licence,2024,no,100\nbeta,permit,2024,yes,100\n",
    );
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      status: "committed",
      periods: ["2024"],
      counts: { rows: 3, cells: 6, added: 6, changed: 0, assessments: 3, problems: 0 },
      problems: [],
    });
    // permit (1·100 + 3·60) / 4 = 70, licence (1·0 + 3·100) / 4 = 75, their mean 72.5
    expect(await scoreOf("2024", "alpha")).toEqual({ score: 72.5, rank: 2 });
    expect(await scoreOf("2024", "beta")).toEqual({ score: 100, rank: 1 });
  });

  test("a long file says the same, a value or a state to a row", async () => {
    const answer = await send(
      "entity,service,period,indicator,value,state\nalpha,permit,2025,step,3,\nalpha,permit,2025,days,15,measured\nbeta,permit,2025,step,4,\nbeta,permit,2025,days,,not-applicable\n",
    );
    expect(answer.json()).toMatchObject({ status: "committed", counts: { rows: 4, cells: 4, added: 4 } });
    // step 3 of 1–4 is 66.67, 15 of 30 days is 50: (66.67 + 50) / 2; beta's days leave the denominator
    expect((await scoreOf("2025", "alpha"))?.score).toBeCloseTo(175 / 3, 9);
    expect((await scoreOf("2025", "beta"))?.score).toBe(100);
  });

  test("the same file again changes nothing, says so and leaves the revision alone", async () => {
    const before = await revision();
    const answer = await send("entity,service,period,online,share\nbeta,permit,2024,1,100%\n");
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ status: "unchanged", counts: { unchanged: 2, assessments: 0 } });
    expect(await revision()).toBe(before);
  });

  test("a dry run tells what would change and leaves no trace", async () => {
    const before = await revision();
    const answer = await send("entity,service,period,share\nbeta,permit,2024,40\n", "?dryRun=true");
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      id: null,
      dryRun: true,
      status: "committed",
      counts: { changed: 1, assessments: 1 },
    });
    expect(await revision()).toBe(before);
    expect((await scoreOf("2024", "beta"))?.score).toBe(100);
  });

  test("only named cells change, a blank keeps what stands, missing clears, and history keeps what was", async () => {
    const answer = await send(
      "entity,service,online,share\nalpha,permit,,missing\nalpha,licence,yes,\n",
      "?period=2024",
    );
    expect(answer.json()).toMatchObject({
      status: "committed",
      counts: { changed: 1, cleared: 1, assessments: 2 },
    });
    const stored = await open()
      .db.select({ service: assessments.service, values: assessments.values, states: assessments.states })
      .from(assessments)
      .where(eq(assessments.period, "2024"))
      .orderBy(asc(assessments.entity), asc(assessments.service));
    expect(stored.slice(0, 2)).toEqual([
      { service: "licence", values: [1, 100], states: "mm" },
      { service: "permit", values: [1, null], states: "m-" },
    ]);
    const history = await open()
      .db.select({ service: assessmentHistory.service, values: assessmentHistory.values })
      .from(assessmentHistory)
      .orderBy(asc(assessmentHistory.service));
    expect(history).toEqual([
      { service: "licence", values: [0, 100] },
      { service: "permit", values: [1, 60] },
    ]);
    // permit has a quarter of its weight reported, below the floor of a half: unscored, so licence alone counts
    expect(await scoreOf("2024", "alpha")).toEqual({ score: 100, rank: 1 });
    expect(await scoreOf("2024", "beta")).toEqual({ score: 100, rank: 1 });
  });

  test("a row with blank cells registers a service as expected and not reported", async () => {
    await send("entity,service,period,step,days\nalpha,licence,2025,,\n");
    const [row] = await open()
      .db.select({ state: serviceScores.state, score: serviceScores.score })
      .from(serviceScores)
      .where(eq(serviceScores.service, "licence"))
      .orderBy(asc(serviceScores.period))
      .offset(1);
    expect(row).toEqual({ state: "not-reported", score: null });
  });

  test("what indicators gained and lost adds up to the stored score and to full marks", async () => {
    const rows = [
      ...(await open().db.select().from(serviceScores)),
      ...(await open().db.select().from(entityScores)),
    ].filter(({ score }) => score !== null);
    expect(rows.length).toBeGreaterThan(5);
    const sum = (points: readonly (number | null)[]) =>
      points.reduce<number>((total, point) => total + (point ?? 0), 0);
    for (const { score, gained, lost } of rows) {
      expect(Math.abs(sum(gained) - (score ?? 0))).toBeLessThan(1e-9);
      expect(Math.abs(sum(gained) + sum(lost) - 100)).toBeLessThan(1e-9);
    }
  });

  const header = "entity,service,period,online,share\n";
  test("a key of one entity writes and sees that entity's own only", async () => {
    const beta = await createKey({ role: "entity", programme: "towns", entity: "beta" });
    const foreign = await send(`${header}alpha,permit,2024,yes,1\n`, "", beta);
    expect(foreign.json().problems[0]).toMatchObject({ code: "outside-scope", row: 2, column: "entity" });
    expect((await send(`${header}beta,permit,2024,yes,95\n`, "", beta)).statusCode).toBe(201);
    const list = await app().inject({
      url: "/api/programmes/towns/ingestions",
      headers: { authorization: `Bearer ${beta}` },
    });
    expect(list.json().ingestions.map(({ status }: { status: string }) => status)).toEqual([
      "committed",
      "refused",
    ]);
  });

  test("without a key that is valid nothing is taken in and no record is read", async () => {
    const revoked = await createKey({ role: "programme", programme: "towns" });
    const keys = await app().inject({ url: "/api/keys", headers: { authorization: `Bearer ${ownerToken}` } });
    await app().inject({
      method: "DELETE",
      url: `/api/keys/${keys.json().keys.at(-1).id}`,
      headers: { authorization: `Bearer ${ownerToken}` },
    });
    for (const [token, status] of [
      ["", 401],
      ["wrong", 401],
      [revoked, 401],
    ] as const) {
      expect((await send(`${header}beta,permit,2024,no,1\n`, "", token)).statusCode).toBe(status);
      const list = await app().inject({
        url: "/api/programmes/towns/ingestions",
        headers: { authorization: `Bearer ${token}` },
      });
      expect(list.statusCode).toBe(status);
    }
  });

  test("of several ingestions at once each counts in full, and ranks are right in the end", async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, place) =>
        send(
          `entity,service,period,${place % 2 === 0 ? "online" : "share"}\nalpha,permit,2024,${place % 2 === 0 ? "yes" : 50 + place}\n`,
        ),
      ),
    );
    expect(answers.every(({ statusCode }) => statusCode < 300)).toBe(true);
    const [row] = await open()
      .db.select()
      .from(serviceScores)
      .where(eq(serviceScores.service, "permit"))
      .orderBy(asc(serviceScores.period), asc(serviceScores.entity));
    const [facts] = await open()
      .db.select()
      .from(assessments)
      .where(eq(assessments.service, "permit"))
      .orderBy(asc(assessments.period), asc(assessments.entity));
    expect(facts?.states).toBe("mm");
    expect(row?.score).toBe((100 + 3 * (facts?.values[1] ?? 0)) / 4);
  });

  test("an upload over the limit is refused, and no spooled file is left behind", async () => {
    const small = await buildApp({
      db: open().db,
      config: { ...open().config, uploadLimitBytes: 100 },
      controlToken: ownerToken,
    });
    const answer = await small.inject({
      method: "POST",
      url: "/api/programmes/towns/ingestions",
      headers: { authorization: `Bearer ${ownerToken}`, "content-type": "text/csv" },
      payload: header + "beta,permit,2024,yes,1\n".repeat(50),
    });
    expect(answer.statusCode).toBe(413);
    expect(await readdir(join(open().config.dataFolder, "uploads"))).toEqual([]);
    await small.close();
  });
});
