import type { Ranking } from "@marsad/shared/schemas";
import { beforeAll, expect, test } from "vitest";
import { entityScores } from "../../db/schema/index.ts";
import { openExampleApp } from "../../testing/example-app.ts";
import { plainScore } from "../../testing/example-results.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";

/** Written by hand, in another order than over all services: entity, score, rank and services meeting, by period. */
const citizens = [
  ["2023-Q1", "trade", 70, 1, 0],
  ["2023-Q1", "riyadh", 60, 2, 0],
  ["2023-Q3", "trade", 95, 1, 3],
  ["2023-Q3", "riyadh", 65, 2, 0],
  ["2023-Q3", "silent", null, null, 0],
] as const;

forEachEngine("GET /rankings/:period of a segment or channel", (open) => {
  const { read, refusal } = openExampleApp(open);
  beforeAll(async () => {
    await open()
      .db.insert(entityScores)
      .values(
        citizens.map(([period, entity, score, rank, meeting]) => ({
          ...plainScore,
          cut: "segment:citizens",
          period,
          entity,
          score,
          rank,
          state: score === null ? "not-reported" : "scored",
          level: score === null ? null : "good",
          meetsBenchmark: score === null ? null : score >= 90,
          dimensionScores: [score, null],
          servicesTotal: 3,
          servicesScored: score === null ? 0 : 3,
          servicesMeeting: meeting,
        })),
      );
  });

  test("score, rank, change, dimensions, services and history are those stored for the cut", async () => {
    const ranking = await read<Ranking>("/rankings/2023-Q3?segment=citizens");
    expect(ranking).toMatchObject({ cut: { cut: "segment", code: "citizens" }, total: 2, meeting: 1 });
    expect(ranking.rows.map(({ entity, rank, score }) => [entity.code, rank, score])).toEqual([
      ["trade", 1, 95],
      ["riyadh", 2, 65],
    ]);
    expect(ranking.rows[0]).toMatchObject({
      rankChange: 0,
      scoreChange: 25,
      meetsBenchmark: true,
      dimensions: [
        { code: "access", score: 95 },
        { code: "use", score: null },
      ],
      services: { total: 3, scored: 3, meeting: 3 },
    });
    expect(ranking.rows[0]?.history.map(({ score }) => score)).toEqual([null, 70, null, 95]);
  });

  test("who has services in the cut and no score stands beside the ranking; who has none is not in it", async () => {
    const { unranked } = await read<Ranking>("/rankings/2023-Q3?segment=citizens");
    expect(unranked.map(({ entity, reason }) => [entity.code, reason])).toEqual([["silent", "not-reported"]]);
  });

  test("a filter and an order work in the cut, and the change is counted in it", async () => {
    const asir = await read<Ranking>("/rankings/2023-Q3?segment=citizens&region=riyadh");
    expect(asir.rows.map(({ rank, rankInFilter }) => [rank, rankInFilter])).toEqual([[2, 1]]);
    const risen = await read<Ranking>("/rankings/2023-Q3?segment=citizens&sort=change");
    expect(risen.rows.map(({ entity, scoreChange }) => [entity.code, scoreChange])).toEqual([
      ["riyadh", 5],
      ["trade", 25],
    ]);
  });

  test("without a cut the answer says so and is over all services", async () => {
    const { cut, rows } = await read<Ranking>("/rankings/2023-Q3");
    expect([cut, rows[0]?.entity.code, rows[0]?.score]).toEqual([null, "riyadh", 92]);
  });

  test("a cut that nothing is stored for ranks nobody, and two cuts at once are refused", async () => {
    expect(await read<Ranking>("/rankings/2023-Q3?channel=web")).toMatchObject({ total: 0, unranked: [] });
    expect(await refusal("/rankings/2023-Q3?channel=web&segment=citizens")).toEqual([400, "one-cut-only"]);
  });
});
