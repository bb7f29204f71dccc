import { fileURLToPath } from "node:url";
import type { Overview, Ranking, Scorecard, ServiceScorecard, Trend } from "@marsad/shared/schemas";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { owner } from "../../actor.ts";
import { buildApp } from "../../app.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { loadPack } from "./load-pack.ts";
import { readPack } from "./read-pack.ts";

const pack = fileURLToPath(new URL("../../../../fixtures/marsad", import.meta.url));
const easternProvince = "5";

/** To nine decimals, as scores are compared. */
const steady = (answer: object) =>
  `${JSON.stringify(answer, (_, part) => (typeof part === "number" ? Number(part.toFixed(9)) : part), 2)}\n`;

forEachEngine("the demonstration observatory", (open) => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const { db, config } = open();
    await loadPack(db, await readPack(pack), owner, { dryRun: false, now: new Date("2026-11-24T09:00:00Z") });
    app = await buildApp({ db, config });
  }, 300_000);
  afterAll(() => app?.close());

  const read = async <Answer extends object>(path: string) => {
    const answer = await app.inject(`/api/programmes/marsad${path}`);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json<Answer>();
  };

  test("the ranking of the newest quarter is the one that was reviewed", async () => {
    await expect(steady(await read<Ranking>("/rankings/2026-Q3"))).toMatchFileSnapshot(
      `${pack}/expected/ranking-2026-Q3.json`,
    );
  });

  test("a service's points under either methodology are those that were reviewed", async () => {
    for (const period of ["2018-Q1", "2026-Q3"]) {
      const card = await read<ServiceScorecard>(
        `/services/${easternProvince}/demolition-permit/scorecard/${period}`,
      );
      await expect(steady(card)).toMatchFileSnapshot(`${pack}/expected/demolition-permit-${period}.json`);
    }
  });

  test("it says that it is synthetic wherever it answers results", async () => {
    for (const path of [
      "/overview/2026-Q3",
      "/rankings/2026-Q3",
      "/entities/5/trend",
      "/entities/5/scorecard/2026-Q3",
    ]) {
      expect(await read<Overview>(path)).toMatchObject({ synthetic: true });
    }
  });

  test("the nation starts near 60, and the Eastern Province stays above 90 from 2021-Q3 on", async () => {
    expect((await read<Overview>("/overview/2018-Q1")).score).toBeCloseTo(60, -0.5);
    const { points } = await read<Trend>(`/entities/${easternProvince}/trend`);
    const since = points.filter(({ period }) => period >= "2021-Q3");
    expect(since.length).toBe(21);
    for (const { score, meetsBenchmark } of since) {
      expect(score).toBeGreaterThan(90);
      expect(meetsBenchmark).toBe(true);
    }
  });

  test("its trend breaks once, where the method changed, and the quarter that was not measured is a gap", async () => {
    const { points, breaks } = await read<Trend>(`/entities/${easternProvince}/trend`);
    expect(points).toHaveLength(35);
    expect(breaks).toEqual([{ period: "2021-Q1", from: "2018.1", to: "2021.1" }]);
    expect(points.find(({ period }) => period === "2020-Q2")).toMatchObject({
      score: null,
      state: "not-measured",
    });
  });

  test("nothing is compared across the break: the first quarter of a method has no changes", async () => {
    const { rows } = await read<Ranking>("/rankings/2021-Q1");
    expect(rows.length).toBe(17);
    for (const row of rows) expect([row.rankChange, row.scoreChange]).toEqual([null, null]);
    const card = await read<Scorecard>(`/entities/${easternProvince}/scorecard/2021-Q1`);
    expect(card).toMatchObject({ previousPeriod: null, rankChange: null, scoreChange: null });
  });

  test("an entity that was late is listed without a rank, one that had not joined is not listed", async () => {
    const late = await read<Ranking>("/rankings/2022-Q2");
    expect(late.unranked).toMatchObject([{ entity: { code: "13" }, reason: "not-reported" }]);
    const early = await read<Ranking>("/rankings/2019-Q2");
    const codes = [...early.rows, ...early.unranked].map(({ entity }) => entity.code);
    expect(codes).not.toContain("17");
    expect(codes).toHaveLength(16);
  });

  test("entities that tie share a rank and the next one is left out", async () => {
    const { rows } = await read<Ranking>("/rankings/2026-Q3");
    const tied = rows.filter(({ entity }) => ["3", "13"].includes(entity.code));
    expect(new Set(tied.map(({ rank }) => rank)).size).toBe(1);
    const rank = tied[0]?.rank ?? 0;
    expect(rows.map((row) => row.rank)).not.toContain(rank + 1);
    expect(rows.map((row) => row.rank)).toContain(rank + 2);
  });

  test("the points of an entity add up to its score and to full marks", async () => {
    const { score, contributions } = await read<Scorecard>(`/entities/${easternProvince}/scorecard/2026-Q3`);
    const sum = (side: "gained" | "lost") => contributions.reduce((total, part) => total + part[side], 0);
    expect(Math.abs(sum("gained") - (score ?? 0))).toBeLessThan(1e-9);
    expect(Math.abs(sum("gained") + sum("lost") - 100)).toBeLessThan(1e-9);
  });
});
