import type { Criteria, CriterionDetail, Overview } from "@marsad/shared/schemas";
import { beforeAll, expect, test } from "vitest";
import { openExampleApp } from "../../testing/example-app.ts";
import { insertExampleServices } from "../../testing/example-services.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";

forEachEngine("GET …/criteria/:period", (open) => {
  const { read, refusal } = openExampleApp(open);
  beforeAll(() => insertExampleServices(open().db));

  test("each indicator has the points it costs the nation as stored, and those it costs its entities, added up", async () => {
    const { criteria, ...about } = await read<Criteria>("/nation/criteria/2023-Q3");
    expect(about).toEqual({
      programme: "example",
      period: "2023-Q3",
      methodology: "2",
      synthetic: true,
      scope: "nation",
      code: "nation",
      names: null,
      score: 78.6,
      state: "scored",
      entities: { total: 6, scored: 5, meeting: 1 },
    });
    // Scores are 92, 85, 85, 71 and 60, of which a and c lose half of what lacks to 100 each; b counts in nobody.
    expect(
      criteria.map(({ indicator, dimension, lost, total, asked, losing, full }) => [
        ...[indicator, dimension, lost, total, asked, losing, full],
      ]),
    ).toEqual([
      ["a", "access", 12, 53.5, 5, 5, 0],
      ["c", "use", 13, 53.5, 5, 4, 0],
    ]);
  });

  test("it is the same cost that the overview tells", async () => {
    const { costs } = await read<Overview>("/overview/2023-Q3");
    const { criteria } = await read<Criteria>("/nation/criteria/2023-Q3");
    for (const { indicator, lost, losing } of criteria)
      expect(costs).toContainEqual({ indicator, lost, entities: losing });
  });

  test("those who do best are three at most; of equals the one with the higher score, then by code", async () => {
    const { criteria } = await read<Criteria>("/nation/criteria/2023-Q3");
    expect(criteria[0]?.best.map(({ entity, attained }) => [entity.code, attained])).toEqual([
      ["riyadh", 92],
      ["asir", 85],
      ["jeddah", 85],
    ]);
  });

  test("the nation's indicators have their cost in each sector, by the programme's order", async () => {
    const { criteria } = await read<Criteria>("/nation/criteria/2023-Q3");
    expect(criteria[0]?.sectors).toEqual([
      { code: "municipal", lost: 12, losing: 5 },
      { code: "economy", lost: 12, losing: 5 },
    ]);
  });

  test("a sector or a kind has its own entities alone", async () => {
    const economy = await read<Criteria>("/sectors/economy/criteria/2023-Q3");
    expect(economy).toMatchObject({ scope: "sector", code: "economy", names: { en: "economy" }, score: 71 });
    expect(economy.criteria[0]).toMatchObject({ total: 14.5, asked: 1, sectors: [] });
    expect(economy.criteria[0]?.best.map(({ entity }) => entity.code)).toEqual(["trade"]);
    const kind = await read<Criteria>("/kinds/amanah/criteria/2023-Q3");
    expect(kind.criteria[0]?.total).toBe(53.5 - 14.5);
  });

  test("behind an indicator stand its entities and services, those first that lose most by it", async () => {
    const { entities, services, ...about } = await read<CriterionDetail>("/nation/criteria/2023-Q3/a");
    expect(about).toMatchObject({ indicator: "a", dimension: "access", scope: "nation" });
    expect(entities.map(({ entity, score, attained, lost }) => [entity.code, score, attained, lost])).toEqual(
      [
        ["late", 60, 60, 20],
        ["trade", 71, 71, 14.5],
        ["asir", 85, 85, 7.5],
        ["jeddah", 85, 85, 7.5],
        ["riyadh", 92, 92, 4],
      ],
    );
    // A quarter of 30, and three quarters of 10: the same points of their entity.
    expect(
      services.map(({ entity, service, lost, attained }) => [entity.code, service.code, lost, attained]),
    ).toEqual([
      ["asir", "permits", 7.5, 80],
      ["riyadh", "licences", 7.5, 60],
      ["riyadh", "permits", 7.5, 80],
    ]);
    const economy = await read<CriterionDetail>("/sectors/economy/criteria/2023-Q3/a");
    expect([economy.entities.length, economy.services]).toEqual([1, []]);
  });

  test("a period that was not measured, or that nobody has anything in yet, has none and says why", async () => {
    expect(await read("/nation/criteria/2023-Q2")).toMatchObject({ criteria: [], state: "not-measured" });
    expect(await read("/nation/criteria/2023-Q4")).toMatchObject({ criteria: [], score: null });
  });

  test("what is not there is not found", async () => {
    expect(await refusal("/nation/criteria/1999")).toEqual([404, "period-not-found"]);
    expect(await refusal("/sectors/none/criteria/2023-Q3")).toEqual([404, "sector-not-found"]);
    expect(await refusal("/nation/criteria/2023-Q3/none")).toEqual([404, "indicator-not-found"]);
  });
});
