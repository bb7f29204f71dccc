import type { Overview } from "@marsad/shared/schemas";
import { beforeAll, expect, test } from "vitest";
import { publishedScores, publishedSeries } from "../../db/schema/index.ts";
import { openExampleApp } from "../../testing/example-app.ts";
import { programme } from "../../testing/example-results.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";

forEachEngine("GET /overview/:period", (open) => {
  const { read, refusal } = openExampleApp(open);
  beforeAll(async () => {
    await open()
      .db.insert(publishedSeries)
      .values({
        programme,
        code: "egdi",
        names: { en: "EGDI" },
        purpose: "context",
        scale: { worst: 0, best: 1 },
        source: { title: { en: "Survey" } },
      });
    const point = { programme, series: "egdi", entity: "", state: "published" as const };
    await open()
      .db.insert(publishedScores)
      .values([
        { ...point, period: "2022", value: 0.85, rank: 31 },
        { ...point, period: "2020", value: 0.8, rank: 43 },
        { ...point, period: "2022", entity: "riyadh", value: 0.9 },
      ]);
  });

  test("the nation's numbers are those that are stored, and its changes are counted from the period before", async () => {
    expect(await read<Overview>("/overview/2023-Q3")).toMatchObject({
      methodology: "2",
      synthetic: true,
      score: 78.6,
      state: "scored",
      scoreChange: 78.6 - 75.6,
      previousPeriod: "2023-Q1",
      benchmark: { value: 90, comparator: ">=" },
      meetsBenchmark: false,
      distance: 78.6 - 90,
      coverage: 0.8,
      coverageChange: 0.8 - 0.7,
      entities: { total: 6, scored: 5, meeting: 1 },
      meetingChange: -1,
      services: { total: 12, scored: 10, meeting: 5 },
      levels: [
        { level: "basic", count: 0 },
        { level: "good", count: 2 },
        { level: "leading", count: 3 },
      ],
      unranked: 1,
      costs: [
        { indicator: "c", lost: 13, entities: 4 },
        { indicator: "a", lost: 12, entities: 5 },
      ],
    });
  });

  test("those who rose and fell are named, the largest change first", async () => {
    const { movers } = await read<Overview>("/overview/2023-Q3");
    expect(
      movers.up.map(({ entity, scoreChange, rankChange }) => [entity.code, scoreChange, rankChange]),
    ).toEqual([
      ["asir", 5, 1],
      ["riyadh", 4, 1],
      ["trade", 1, 0],
    ]);
    expect(movers.down.map(({ entity, scoreChange }) => [entity.code, scoreChange])).toEqual([
      ["jeddah", -5],
    ]);
    expect((await read<Overview>("/overview/2023-Q1")).movers).toEqual({ up: [], down: [] });
  });

  test("who crossed the benchmark is named with both scores, and only within one methodology", async () => {
    const { crossings } = await read<Overview>("/overview/2023-Q3");
    const brief = (list: Overview["crossings"]["up"]) =>
      list.map(({ entity, before, score, benchmark }) => [entity.code, before, score, benchmark.value]);
    expect(brief(crossings.up)).toEqual([["riyadh", 88, 92, 90]]);
    expect(brief(crossings.down)).toEqual([["jeddah", 90, 85, 90]]);
    // Riyadh had 95 in the period before, under other rules.
    expect((await read<Overview>("/overview/2023-Q1")).crossings).toEqual({ up: [], down: [] });
  });

  test("who reported nothing is named with the reason, and who reported least", async () => {
    const { unreported, incomplete, unranked } = await read<Overview>("/overview/2023-Q3");
    expect(unreported.map(({ entity, state }) => [entity.code, state])).toEqual([["silent", "not-reported"]]);
    expect(unranked).toBe(1);
    expect(incomplete.map(({ entity, coverage, score }) => [entity.code, coverage, score])).toEqual([
      ["late", 0.6, 60],
      ["trade", 0.71, 71],
      ["asir", 0.85, 85],
      ["jeddah", 0.85, 85],
      ["riyadh", 0.92, 92],
    ]);
    expect(await read("/overview/2023-Q2")).toMatchObject({ unreported: [], incomplete: [] });
  });

  test("groups come in the programme's own order, and those that have nobody are left out", async () => {
    const { sectors, kinds, regions, cuts } = await read<Overview>("/overview/2023-Q3");
    expect(sectors.map(({ code, score }) => [code, score])).toEqual([
      ["municipal", 80.5],
      ["economy", 71],
    ]);
    expect(kinds[0]).toEqual({
      code: "amanah",
      score: 80.5,
      median: 85,
      lowerQuartile: 78.75,
      upperQuartile: 86.75,
      entities: { total: 5, scored: 4, meeting: 1 },
    });
    expect(regions).toEqual([]);
    expect(cuts).toEqual([
      { cut: "segment", code: "citizens", score: 77, services: { total: 6, scored: 10, meeting: 5 } },
    ]);
  });

  test("the trend has a point for every period until the last with results, and names the break", async () => {
    const { trend, breaks } = await read<Overview>("/overview/2023-Q1");
    expect(trend.map(({ period, score, state, median }) => [period, score, state, median])).toEqual([
      ["2022-Q4", 46, "scored", 35],
      ["2023-Q1", 75.6, "scored", 80],
      ["2023-Q2", null, "not-measured", null],
      ["2023-Q3", 78.6, "scored", 85],
    ]);
    expect(breaks).toEqual([{ period: "2023-Q1", from: "1", to: "2" }]);
  });

  test("figures published elsewhere stand beside the score, the nation's alone, oldest first", async () => {
    const { published } = await read<Overview>("/overview/2023-Q3");
    expect(published).toEqual([
      {
        code: "egdi",
        names: { en: "EGDI" },
        scale: { worst: 0, best: 1 },
        source: { title: { en: "Survey" } },
        points: [
          { period: "2020", value: 0.8, rank: 43, state: "published" },
          { period: "2022", value: 0.85, rank: 31, state: "published" },
        ],
      },
    ]);
  });

  test("a period that was not measured, or that nobody has anything in yet, has no numbers and says why", async () => {
    const nothing = {
      score: null,
      scoreChange: null,
      distance: null,
      meetingChange: null,
      levels: [],
      costs: [],
    };
    expect(await read("/overview/2023-Q2")).toMatchObject({ ...nothing, state: "not-measured" });
    expect(await read("/overview/2023-Q4")).toMatchObject({ ...nothing, state: "not-reported" });
  });

  test("an unknown period is refused", async () => {
    expect(await refusal("/overview/1999")).toEqual([404, "period-not-found"]);
  });
});
