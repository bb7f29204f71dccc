import type { Ranking, StatDataset, Trend } from "@marsad/shared/schemas";
import readJsonStat from "jsonstat-toolkit";
import { expect, test } from "vitest";
import { openExampleApp } from "../testing/example-app.ts";
import { forEachEngine } from "../testing/for-each-engine.ts";

/** What JSON-stat 2.0 asks of a dataset, read from its text: sizes, places and names that fit each other. */
function isWellFormed(dataset: StatDataset): void {
  const { id, size, dimension, value, status, role } = dataset;
  expect([dataset.version, dataset.class]).toEqual(["2.0", "dataset"]);
  expect(Object.keys(dimension).sort()).toEqual([...id].sort());
  expect(size).toEqual(id.map((each) => dimension[each]?.category.index.length));
  expect(value).toHaveLength(size.reduce((product, one) => product * one, 1));
  for (const each of Object.values(dimension)) {
    const { index, label } = each.category;
    expect(Object.keys(label).sort()).toEqual([...index].sort());
    expect(new Set(index).size).toBe(index.length);
  }
  for (const roles of Object.values(role)) for (const each of roles) expect(id).toContain(each);
  for (const [place, state] of Object.entries(status)) {
    expect(value[Number(place)]).toBeNull();
    expect(dataset.extension.status.label[state]).toBeTruthy();
  }
}

forEachEngine("JSON-stat", (open) => {
  const { app, read, refusal } = openExampleApp(open);

  test("a ranking has the numbers of the ranking in its order, read by a reader of the format", async () => {
    const dataset = await read<StatDataset>("/rankings/2023-Q3.jsonstat?lang=en");
    isWellFormed(dataset);
    const ranking = await read<Ranking>("/rankings/2023-Q3");
    const stat = readJsonStat(dataset);
    expect([stat.class, stat.n]).toEqual(["dataset", 6 * 8]);
    expect(stat.Dimension("entity").id).toEqual([
      ...ranking.rows.map(({ entity }) => entity.code),
      ...ranking.unranked.map(({ entity }) => entity.code),
    ]);
    for (const { entity, rank, score, scoreChange, rankChange, coverage } of ranking.rows) {
      const numbers = { rank, score, "score-change": scoreChange, "rank-change": rankChange, coverage };
      for (const [measure, value] of Object.entries({ ...numbers, benchmark: 90 }))
        expect(stat.Data({ entity: entity.code, measure }).value, `${entity.code} ${measure}`).toBe(value);
    }
    expect(stat.Data({ entity: "riyadh", measure: "score" })).toMatchObject({ value: 92, status: null });
  });

  test("who has no score is there with the reason, in words, and never as zero", async () => {
    const dataset = await read<StatDataset>("/rankings/2023-Q3.jsonstat");
    const stat = readJsonStat(dataset);
    for (const measure of ["rank", "score", "coverage"])
      expect(stat.Data({ entity: "silent", measure })).toMatchObject({ value: null, status: "not-reported" });
    expect(dataset.extension.status.label).toEqual({ "not-reported": "لم تُقدَّم بيانات" });
  });

  test("labels are in the language that is asked for, Arabic by default", async () => {
    const arabic = readJsonStat(await read("/rankings/2023-Q3.jsonstat"));
    const english = readJsonStat(await read("/rankings/2023-Q3.jsonstat?lang=en"));
    expect(arabic.Dimension("entity").Category("riyadh").label).toBe("أمانة منطقة الرياض");
    expect(arabic.Dimension("period").Category("2023-Q3").label).toBe("الربع الثالث 2023");
    expect(english.Dimension("entity").Category("riyadh").label).toBe("Riyadh");
    expect(english.Dimension("measure").Category("score")).toMatchObject({
      label: "Score",
      unit: { label: "points of 100", decimals: 1 },
    });
    expect(english.role).toMatchObject({ time: ["period"], metric: ["measure"] });
  });

  test("made-up figures are said to be so, in the language", async () => {
    const { note, extension } = await read<StatDataset>("/rankings/2023-Q3.jsonstat?lang=en");
    expect(note).toEqual(["Synthetic demonstration data, not official results"]);
    expect(extension).toMatchObject({
      programme: "example",
      synthetic: true,
      methodology: { "2023-Q3": "2" },
    });
  });

  test("a filter and an order hold for the whole of it", async () => {
    const dataset = await read<StatDataset>("/rankings/2023-Q3.jsonstat?sector=municipal&sort=-rank");
    isWellFormed(dataset);
    const whole = await read<Ranking>("/rankings/2023-Q3?sector=municipal&sort=-rank");
    expect(dataset.dimension.entity?.category.index.slice(0, whole.rows.length)).toEqual(
      whole.rows.map(({ entity }) => entity.code),
    );
  });

  test("a trend has every period, with the reason where there is no score", async () => {
    const dataset = await read<StatDataset>("/entities/riyadh/trend.jsonstat?lang=en");
    isWellFormed(dataset);
    const stat = readJsonStat(dataset);
    const { points } = await read<Trend>("/entities/riyadh/trend");
    expect(points).toHaveLength(4);
    for (const { period, score, rank, state, benchmark, peerMedian } of points) {
      const status = score === null ? state : null;
      expect(stat.Data({ period, measure: "score" })).toMatchObject({ value: score, status });
      expect(stat.Data({ period, measure: "rank" }).value).toBe(rank);
      expect(stat.Data({ period, measure: "benchmark" }).value).toBe(benchmark.value);
      expect(stat.Data({ period, measure: "peer-median" }).value).toBe(peerMedian);
    }
    expect(dataset.extension.methodology).toMatchObject({ "2022-Q4": "1", "2023-Q1": "2" });
    expect(dataset.extension.status.label).toEqual({
      "not-measured": "Nothing was measured in this period",
    });
  });

  test("a stretch of a trend is cut out, and one without periods is an empty cube", async () => {
    const inside = await read<StatDataset>("/entities/riyadh/trend.jsonstat?from=2023-Q1&to=2023-Q2");
    expect(inside.dimension.period?.category.index).toEqual(["2023-Q1", "2023-Q2"]);
    const none = await read<StatDataset>("/entities/riyadh/trend.jsonstat?from=2030");
    isWellFormed(none);
    expect(none.value).toEqual([]);
  });

  test("what is not there or not understood is refused as everywhere, and the plain ranking stays where it was", async () => {
    expect(await refusal("/rankings/2099.jsonstat")).toEqual([404, "period-not-found"]);
    expect(await refusal("/entities/nobody/trend.jsonstat")).toEqual([404, "entity-not-found"]);
    expect(await refusal("/rankings/2023-Q3.jsonstat?lang=fr")).toEqual([400, "invalid-request"]);
    expect(await refusal("/rankings/2023-Q3.jsonstat?cursor=abc")).toEqual([400, "invalid-request"]);
    expect((await read<Ranking>("/rankings/2023-Q3")).total).toBe(5);
    const { headers } = await app().inject("/api/programmes/example/rankings/2023-Q3.jsonstat");
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(headers.etag).toBeTruthy();
  });
});
