import type { PeerScores, Scorecard, ServiceScorecard, ServiceTrend } from "@marsad/shared/schemas";
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

  test("a service that the period before did not have is new, and one that is no more is told with its last score", async () => {
    const { services, servicesLeft } = await read<Scorecard>("/entities/riyadh/scorecard/2023-Q3");
    expect(services.map(({ service, isNew }) => [service.code, isNew])).toEqual([
      ["licences", true],
      ["permits", false],
    ]);
    expect(servicesLeft.map(({ service, score }) => [service.code, score])).toEqual([["archive", 70]]);
    const first = await read<Scorecard>("/entities/riyadh/scorecard/2023-Q1");
    expect(first.services.map(({ isNew }) => isNew)).toEqual([false, false]);
    expect(first.servicesLeft).toEqual([]);
  });

  test("what each service moved the entity's score by is counted from the score before, the new and the gone included", async () => {
    const { services, servicesLeft } = await read<Scorecard>("/entities/riyadh/scorecard/2023-Q3");
    // The entity had 88. Permits: 0.75 · (90 − 88) now, 0.75 · (80 − 88) before; licences have a quarter of it now.
    expect(services.map(({ service, scoreBefore, effect }) => [service.code, scoreBefore, effect])).toEqual([
      ["licences", null, 0.25 * (45 - 88)],
      ["permits", 80, 0.75 * (90 - 88) - 0.75 * (80 - 88)],
    ]);
    // The archive was below the whole: without it the score is higher.
    expect(servicesLeft.map(({ service, effect }) => [service.code, effect])).toEqual([
      ["archive", 0.75 * (88 - 70)],
    ]);
    const first = await read<Scorecard>("/entities/riyadh/scorecard/2023-Q1");
    expect(first.services.map(({ scoreBefore, effect }) => [scoreBefore, effect])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("who reported nothing before has no new services, and who reports nothing now has given up none", async () => {
    const asir = await read<Scorecard>("/entities/asir/scorecard/2023-Q3");
    expect(asir.services.map(({ service, isNew }) => [service.code, isNew])).toEqual([["permits", false]]);
    const silent = await read<Scorecard>("/entities/silent/scorecard/2023-Q3");
    expect([silent.services, silent.servicesLeft]).toEqual([[], []]);
  });

  test("the dearest steps come first, and a step that costs nothing is none", async () => {
    const { costs } = await read<Scorecard>("/entities/riyadh/scorecard/2023-Q3");
    expect(costs).toEqual([
      { service: "licences", indicator: "a", lost: 7.5 },
      { service: "permits", indicator: "a", lost: 7.5 },
      { service: "licences", indicator: "b", lost: 6.25 },
    ]);
  });

  test("the next steps of an entity are those of its services that add most to it, by their shares", async () => {
    const { nextSteps } = await read<Scorecard>("/entities/riyadh/scorecard/2023-Q3");
    expect(
      nextSteps.map(({ service, indicator, gain, entityGain }) => [service, indicator, gain, entityGain]),
    ).toEqual([
      ["licences", "b", 20, 5],
      ["permits", "a", 2.5, 1.875],
      ["licences", "a", 5, 1.25],
    ]);
    expect((await read<Scorecard>("/entities/silent/scorecard/2023-Q3")).nextSteps).toEqual([]);
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

  test("the next steps of a service are told by indicator, with what they add to it and to its entity", async () => {
    const permits = await read<ServiceScorecard>("/services/riyadh/permits/scorecard/2023-Q3");
    expect(permits.nextSteps).toEqual([{ indicator: "a", target: 85, gain: 2.5, entityGain: 0.75 * 2.5 }]);
    const licences = await read<ServiceScorecard>("/services/riyadh/licences/scorecard/2023-Q3");
    expect(licences.nextSteps.map(({ indicator, entityGain }) => [indicator, entityGain])).toEqual([
      ["b", 0.25 * 20],
      ["a", 0.25 * 5],
    ]);
  });

  test("a service that was not assessed in a period says why", async () => {
    const before = await read("/services/riyadh/licences/scorecard/2023-Q1");
    expect(before).toMatchObject({ score: null, state: "not-expected", indicators: [] });
    const between = await read("/services/riyadh/permits/scorecard/2023-Q2");
    expect(between).toMatchObject({ score: null, state: "not-measured", indicators: [] });
  });

  test("a service's trend has a point for every period with its score or the reason for none, beside its entity's", async () => {
    const { points, breaks } = await read<ServiceTrend>("/services/riyadh/permits/trend");
    expect(
      points.map(({ period, score, state, level, entityScore }) => [
        period,
        score,
        state,
        level,
        entityScore,
      ]),
    ).toEqual([
      ["2022-Q4", null, "not-expected", null, 95],
      ["2023-Q1", 80, "scored", "leading", 88],
      ["2023-Q2", null, "not-measured", null, null],
      ["2023-Q3", 90, "scored", "leading", 92],
    ]);
    expect(breaks).toEqual([{ period: "2023-Q1", from: "1", to: "2" }]);
    expect(points[0]?.benchmark).toEqual({ value: 90, comparator: ">=" });
  });

  test("a service's trend holds the history of every value, as the scorecards of the periods tell them", async () => {
    const { points } = await read<ServiceTrend>("/services/riyadh/permits/trend");
    expect(
      points.map(({ indicators }) => indicators.map(({ code, value, state }) => [code, value, state])),
    ).toEqual([
      [],
      [
        ["a", 80, "measured"],
        ["b", null, "not-applicable"],
        ["c", 80, "measured"],
      ],
      [],
      [
        ["a", 80, "measured"],
        ["b", null, "not-applicable"],
        ["c", 100, "measured"],
      ],
    ]);
    const { indicators } = await read<ServiceScorecard>("/services/riyadh/permits/scorecard/2023-Q3");
    expect(points[3]?.indicators).toEqual(indicators);
  });

  test("the peers of an entity are the scored ones of its kind, itself among them, the highest first", async () => {
    const peers = await read<PeerScores>("/entities/jeddah/peers/2023-Q3");
    expect(peers.scores.map(({ entity, score, rank }) => [entity.code, score, rank])).toEqual([
      ["riyadh", 92, 1],
      ["asir", 85, 2],
      ["jeddah", 85, 2],
      ["late", 60, 5],
    ]);
    expect((await read<PeerScores>("/entities/jeddah/peers/2023-Q2")).scores).toEqual([]);
  });

  test("what is not there is named", async () => {
    expect(await refusal("/entities/nobody/scorecard/2023-Q3")).toEqual([404, "entity-not-found"]);
    expect(await refusal("/entities/riyadh/scorecard/1999")).toEqual([404, "period-not-found"]);
    expect(await refusal("/services/riyadh/nothing/scorecard/2023-Q3")).toEqual([404, "service-not-found"]);
    expect(await refusal("/services/riyadh/nothing/trend")).toEqual([404, "service-not-found"]);
    expect(await refusal("/services/nobody/permits/trend")).toEqual([404, "entity-not-found"]);
    expect(await refusal("/entities/nobody/peers/2023-Q3")).toEqual([404, "entity-not-found"]);
    expect(await refusal("/entities/riyadh/peers/1999")).toEqual([404, "period-not-found"]);
  });
});
