import type { Scorecard, ServiceScorecard } from "@marsad/shared/schemas";
import { beforeAll, expect, test } from "vitest";
import { openExampleApp } from "../../testing/example-app.ts";
import { insertExampleServices } from "../../testing/example-services.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";

forEachEngine("GET /entities/:entity/scorecard/:period", (open) => {
  const { read, refusal } = openExampleApp(open);
  beforeAll(() => insertExampleServices(open().db));

  test("an entity's scorecard says where it stands, against the benchmark, its peers and the period before", async () => {
    expect(await read<Scorecard>("/entities/riyadh/scorecard/2023-Q3")).toMatchObject({
      score: 92,
      state: "scored",
      rank: 1,
      of: 5,
      rankChange: 1,
      scoreChange: 4,
      previousPeriod: "2023-Q1",
      level: "leading",
      nextLevel: null,
      meetsBenchmark: true,
      distance: 2,
      coverage: 0.92,
      peers: { kind: "amanah", scored: 4, median: 85, lowerQuartile: 78.75, upperQuartile: 86.75 },
      dimensions: [
        { code: "access", score: 87, scoreChange: 4 },
        { code: "use", score: 97, scoreChange: 4 },
      ],
      serviceCounts: { total: 2, scored: 2, meeting: 1 },
      levels: [
        { level: "basic", count: 0 },
        { level: "good", count: 1 },
        { level: "leading", count: 1 },
      ],
      cuts: [{ cut: "segment", code: "citizens", score: 90, services: { total: 1, scored: 1, meeting: 1 } }],
    });
  });

  test("what an indicator that does not apply gained and lost is left out, and the others are as they are stored", async () => {
    const { contributions } = await read<Scorecard>("/entities/riyadh/scorecard/2023-Q3");
    expect(contributions).toEqual([
      { code: "a", gained: 46, lost: 4 },
      { code: "c", gained: 46, lost: 4 },
    ]);
  });

  test("services come by what they cost the entity, with what they were in the period", async () => {
    const { services } = await read<Scorecard>("/entities/riyadh/scorecard/2023-Q3");
    expect(
      services.map(({ service, cost, share, scoreChange }) => [service.code, cost, share, scoreChange]),
    ).toEqual([
      ["licences", 0.25 * 55, 0.25, null],
      ["permits", 0.75 * 10, 0.75, 10],
    ]);
    expect(services[0]?.service).toEqual({
      entity: "riyadh",
      code: "licences",
      names: { en: "licences" },
      segments: ["citizens"],
      channels: ["web"],
      platform: "Balady",
      sharing: "shared",
    });
  });

  test("the dearest steps come first, and a step that costs nothing is none", async () => {
    const { costs } = await read<Scorecard>("/entities/riyadh/scorecard/2023-Q3");
    expect(costs).toEqual([
      { service: "licences", indicator: "a", lost: 7.5 },
      { service: "permits", indicator: "a", lost: 7.5 },
      { service: "licences", indicator: "b", lost: 6.25 },
    ]);
  });

  test("the next level and the way to it are told below the highest", async () => {
    const { nextLevel } = await read<Scorecard>("/entities/late/scorecard/2023-Q3");
    expect(nextLevel).toEqual({ level: "leading", from: 85, distance: 25 });
  });

  test("nothing is compared across a change of method", async () => {
    expect(await read<Scorecard>("/entities/riyadh/scorecard/2023-Q1")).toMatchObject({
      previousPeriod: null,
      scoreChange: null,
      rankChange: null,
    });
  });

  test("where an entity has no score its numbers are null and the reason is told", async () => {
    const nothing = {
      score: null,
      rank: null,
      level: null,
      nextLevel: null,
      distance: null,
      meetsBenchmark: null,
    };
    expect(await read("/entities/silent/scorecard/2023-Q3")).toMatchObject({
      ...nothing,
      state: "not-reported",
    });
    expect(await read("/entities/late/scorecard/2023-Q1")).toMatchObject({
      ...nothing,
      state: "not-expected",
    });
    expect(await read("/entities/riyadh/scorecard/2023-Q2")).toMatchObject({
      ...nothing,
      state: "not-measured",
      coverage: null,
      services: [],
      contributions: [],
    });
  });

  test("a service's scorecard says what was reported and what was made of it, indicator by indicator", async () => {
    const permits = await read<ServiceScorecard>("/services/riyadh/permits/scorecard/2023-Q3");
    expect(permits).toMatchObject({
      score: 90,
      level: "leading",
      volume: 120,
      meetsBenchmark: true,
      scoreChange: 10,
    });
    expect(permits.indicators).toEqual([
      { code: "a", dimension: "access", value: 80, state: "measured", normalised: 80, gained: 40, lost: 10 },
      {
        code: "b",
        dimension: "access",
        value: null,
        state: "not-applicable",
        normalised: null,
        gained: 0,
        lost: 0,
      },
      { code: "c", dimension: "use", value: 100, state: "measured", normalised: 100, gained: 50, lost: 0 },
    ]);
    const licences = await read<ServiceScorecard>("/services/riyadh/licences/scorecard/2023-Q3");
    expect(licences.indicators.map(({ state, lost }) => [state, lost])).toEqual([
      ["measured", 30],
      ["missing", 25],
      ["unpublished", 0],
    ]);
    expect(licences.dimensions).toEqual([
      { code: "access", score: 45 },
      { code: "use", score: null },
    ]);
  });

  test("a service that was not assessed in a period says why", async () => {
    const before = await read("/services/riyadh/licences/scorecard/2023-Q1");
    expect(before).toMatchObject({ score: null, state: "not-expected", indicators: [] });
    const between = await read("/services/riyadh/permits/scorecard/2023-Q2");
    expect(between).toMatchObject({ score: null, state: "not-measured", indicators: [] });
  });

  test("what is not there is named", async () => {
    expect(await refusal("/entities/nobody/scorecard/2023-Q3")).toEqual([404, "entity-not-found"]);
    expect(await refusal("/entities/riyadh/scorecard/1999")).toEqual([404, "period-not-found"]);
    expect(await refusal("/services/riyadh/nothing/scorecard/2023-Q3")).toEqual([404, "service-not-found"]);
  });
});
