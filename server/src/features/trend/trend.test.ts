import type { Trend } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { openExampleApp } from "../../testing/example-app.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";

forEachEngine("GET /entities/:entity/trend", (open) => {
  const { read, refusal } = openExampleApp(open);

  test("there is a point for every period until the last with results, with its score or the reason for none", async () => {
    const { points } = await read<Trend>("/entities/riyadh/trend");
    expect(points.map(({ period, score, state, rank, of }) => [period, score, state, rank, of])).toEqual([
      ["2022-Q4", 95, "scored", 1, 4],
      ["2023-Q1", 88, "scored", 2, 5],
      ["2023-Q2", null, "not-measured", null, 0],
      ["2023-Q3", 92, "scored", 1, 5],
    ]);
  });

  test("an entity that joined late was not expected before, and one that was silent did not report", async () => {
    const late = await read<Trend>("/entities/late/trend");
    expect(late.points.map(({ state }) => state)).toEqual([
      "not-expected",
      "not-expected",
      "not-measured",
      "scored",
    ]);
    const silent = await read<Trend>("/entities/silent/trend");
    expect(silent.points.at(-1)).toMatchObject({ score: null, state: "not-reported", rank: null });
  });

  test("a point says its benchmark, its level and the median of the entity's kind as they are stored", async () => {
    const { points } = await read<Trend>("/entities/jeddah/trend");
    expect(points[1]).toEqual({
      period: "2023-Q1",
      score: 90,
      state: "scored",
      rank: 1,
      of: 5,
      methodology: "2",
      benchmark: { value: 90, comparator: ">=" },
      meetsBenchmark: true,
      level: "leading",
      peerMedian: 84,
      dimensions: [
        { code: "access", score: 85 },
        { code: "use", score: 95 },
      ],
    });
  });

  test("where there is no standing there is no score in a dimension either", async () => {
    const { points } = await read<Trend>("/entities/late/trend");
    expect(points.map(({ dimensions }) => dimensions.map(({ score }) => score))).toEqual([
      [],
      [],
      [],
      [55, 65],
    ]);
    const silent = await read<Trend>("/entities/silent/trend");
    expect(silent.points.at(-1)?.dimensions.map(({ score }) => score)).toEqual([null, null]);
  });

  test("the change of method is named, with the first period under the new one", async () => {
    expect((await read<Trend>("/entities/riyadh/trend")).breaks).toEqual([
      { period: "2023-Q1", from: "1", to: "2" },
    ]);
  });

  test("a stretch keeps its ends, and need not begin at a period of the programme", async () => {
    const inside = await read<Trend>("/entities/riyadh/trend?from=2023-Q1&to=2023-Q2");
    expect(inside.points.map(({ period }) => period)).toEqual(["2023-Q1", "2023-Q2"]);
    expect(inside.breaks).toEqual([]);
    const before = await read<Trend>("/entities/riyadh/trend?from=1999&to=2022-Q4");
    expect(before.points.map(({ period }) => period)).toEqual(["2022-Q4"]);
    expect((await read<Trend>("/entities/riyadh/trend?from=2030")).points).toEqual([]);
  });

  test("an unknown entity is refused", async () => {
    expect(await refusal("/entities/nobody/trend")).toEqual([404, "entity-not-found"]);
  });
});
