import type { Overview, Ranking, Scorecard, Trend } from "@marsad/shared/schemas";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../app.ts";
import * as tables from "../db/schema/index.ts";
import { forEachEngine } from "../testing/for-each-engine.ts";

const programme = "lists";
const names = (text: string) => ({ en: text });
const ministry = { title: names("Ministry's list") };
const press = { title: names("A newspaper") };
const line = { programme, series: "list", rank: null, value: null, level: null };

forEachEngine("a programme whose results are published elsewhere", (open) => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const { db, config } = open();
    await db.insert(tables.programmes).values({
      code: programme,
      names: names("Lists"),
      owner: names("Ministry"),
      synthetic: false,
      results: "published",
      benchmark: [{ value: 90, comparator: ">" }],
      classifications: { kinds: [], sectors: [], regions: [], segments: [], channels: [] },
      sources: [],
    });
    const definition = { scoring: "published" as const, names: names("Rules"), dimensions: [], sources: [] };
    const levels = [0, 85].map((from) => ({
      code: from === 0 ? "lower" : "upper",
      names: names("Band"),
      from,
    }));
    await db.insert(tables.methodologies).values({
      programme,
      version: "1",
      definition: { ...definition, version: "1", levels },
      hash: "1",
      status: "published",
    });
    await db.insert(tables.periods).values(
      ["2022", "2023", "2024"].map((code) => ({
        programme,
        code,
        start: `${code}-01-01`,
        end: `${code}-12-31`,
        methodology: "1",
        phase: "open" as const,
      })),
    );
    await db
      .insert(tables.entities)
      .values(["a", "b", "c"].map((code) => ({ programme, code, names: names(code), kind: "platform" })));
    const series = {
      programme,
      code: "list",
      names: names("List"),
      scale: { worst: 0, best: 100 },
      source: ministry,
    };
    await db.insert(tables.publishedSeries).values({ ...series, purpose: "results" });
    await db.insert(tables.publishedScores).values([
      { ...line, period: "2022", entity: "a", value: 80, rank: 1, level: "lower", state: "published" },
      { ...line, period: "2022", entity: "b", state: "not-listed" },
      { ...line, period: "2022", entity: "", value: 70, state: "published" },
      {
        ...line,
        period: "2023",
        entity: "a",
        value: 90,
        rank: 2,
        level: "upper",
        state: "published",
        source: press,
      },
      { ...line, period: "2023", entity: "b", value: 91, rank: 1, level: "upper", state: "published" },
      { ...line, period: "2023", entity: "c", state: "not-recovered" },
    ]);
    app = await buildApp({ db, config });
  });
  afterAll(() => app.close());

  const read = async <Answer>(path: string) => {
    const answer = await app.inject({ url: `/api/programmes/${programme}${path}` });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json<Answer>();
  };

  test("its ranking shows the published figures, each with where it was read, and nothing that is not known", async () => {
    const { rows, unranked } = await read<Ranking>("/rankings/2023");
    expect(
      rows.map(({ entity, score, rank, level, source }) => [entity.code, score, rank, level, source]),
    ).toEqual([
      ["b", 91, 1, "upper", ministry],
      ["a", 90, 2, "upper", press],
    ]);
    expect(rows[1]).toMatchObject({
      scoreChange: 10,
      rankChange: -1,
      meetsBenchmark: false,
      benchmark: { value: 90, comparator: ">" },
      coverage: null,
      dimensions: [],
      services: { total: 0, scored: 0, meeting: 0 },
    });
    expect(unranked.map(({ entity, reason }) => [entity.code, reason])).toEqual([["c", "not-recovered"]]);
  });

  test("not listed, not recovered and not expected are three states in a trend, and lists have no median", async () => {
    const states = async (entity: string) =>
      (await read<Trend>(`/entities/${entity}/trend`)).points.map(({ state }) => state);
    expect(await states("b")).toEqual(["not-listed", "published"]);
    expect(await states("c")).toEqual(["not-expected", "not-recovered"]);
    const { points } = await read<Trend>("/entities/a/trend");
    expect(points.map(({ of, peerMedian, source }) => [of, peerMedian, source])).toEqual([
      [1, null, ministry],
      [2, null, press],
    ]);
  });

  test("a scorecard of a published figure has its level and the way to the next, and no parts", async () => {
    expect(await read<Scorecard>("/entities/a/scorecard/2022")).toMatchObject({
      score: 80,
      state: "published",
      of: 1,
      nextLevel: { level: "upper", from: 85, distance: 5 },
      coverage: null,
      services: [],
      contributions: [],
      levels: [],
      source: ministry,
    });
  });

  test("the nation's figure is its own, not made of the list, and unknown where it was not published", async () => {
    expect(await read<Overview>("/overview/2022")).toMatchObject({
      score: 70,
      state: "published",
      entities: { total: 2, scored: 1, meeting: 0 },
      unranked: 1,
    });
    const { trend, movers, ...later } = await read<Overview>("/overview/2023");
    expect(later).toMatchObject({
      score: null,
      state: "not-recovered",
      entities: { total: 3, scored: 2, meeting: 1 },
    });
    expect(trend.map(({ period, score }) => [period, score])).toEqual([
      ["2022", 70],
      ["2023", null],
    ]);
    expect(movers.up.map(({ entity }) => entity.code)).toEqual(["a"]);
  });
});
