import { beforeAll, expect, test } from "vitest";
import { publishedScores } from "../../db/schema/index.ts";
import { and, asc, eq } from "../../db/sql.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns, problemsOf, toProgrammeInput } from "../../testing/open-towns.ts";

const names = { ar: "مؤشر", en: "Index" };
const source = { title: { ar: "الناشر", en: "The publisher" }, url: "https://example.org/index" };
const point = (period: string, entity: string, value: number) => ({
  period,
  entity,
  value,
  state: "published",
});

/** Absher and Najiz share a value but for a rounding error of addition. */
const points = [
  { period: "2024", value: 85, state: "published" },
  point("2024", "absher", 0.1 + 0.2 + 90),
  point("2024", "najiz", 90.3),
  point("2024", "qiwa", 75),
  { period: "2024", entity: "saber", value: null, state: "not-listed" },
  point("2023", "qiwa", 80),
];
const results = { names, purpose: "results", scale: { worst: 0, best: 100 }, source, points };

forEachEngine("published series", (open) => {
  const towns = openTowns(open);
  beforeAll(async () => {
    const programme = toProgrammeInput((await towns.get("/towns")).body);
    await towns.put("/index", { ...programme, results: "published" });
    await towns.put("/index/methodologies/1", {
      version: "1",
      names,
      scoring: "published",
      levels: [
        { code: "competent", names, from: 0 },
        { code: "advanced", names, from: 85 },
      ],
      sources: [source],
      dimensions: [],
    });
    for (const year of ["2023", "2024"]) {
      const days = { start: `${year}-01-01`, end: `${year}-12-31` };
      await towns.put(`/index/periods/${year}`, { ...days, methodology: "1", phase: "open" });
    }
    for (const code of ["absher", "najiz", "qiwa", "saber"]) {
      await towns.put(`/index/entities/${code}`, { names, kind: "town" });
    }
  });
  const stored = (series: string, period: string) =>
    open()
      .db.select({
        entity: publishedScores.entity,
        rank: publishedScores.rank,
        level: publishedScores.level,
        state: publishedScores.state,
      })
      .from(publishedScores)
      .where(and(eq(publishedScores.series, series), eq(publishedScores.period, period)))
      .orderBy(asc(publishedScores.entity));

  test("results are ranked among the entities of their period and placed on its level scale, once, on writing", async () => {
    expect(
      await towns.put("/index/published-series/scores", results, "programme").catch(String),
    ).toMatchObject({
      status: 403,
    });
    expect(await towns.put("/index/published-series/scores", results)).toMatchObject({
      status: 201,
      body: { status: "created", points: { created: 6, updated: 0, unchanged: 0 } },
    });
    expect(await stored("scores", "2024")).toEqual([
      { entity: "", rank: null, level: "advanced", state: "published" },
      { entity: "absher", rank: 1, level: "advanced", state: "published" },
      { entity: "najiz", rank: 1, level: "advanced", state: "published" },
      { entity: "qiwa", rank: 3, level: "competent", state: "published" },
      { entity: "saber", rank: null, level: null, state: "not-listed" },
    ]);
    expect(await stored("scores", "2023")).toMatchObject([{ entity: "qiwa", rank: 1 }]);
  });

  test("a period counts as having results once something is published in it", async () => {
    expect((await towns.get("/index")).body.latestPeriod).toBe("2024");
  });

  test("the same figures again change nothing; one that is left out is withdrawn and the others move up", async () => {
    expect(await towns.put("/index/published-series/scores", results)).toMatchObject({
      status: 200,
      body: { status: "unchanged", points: { created: 0, updated: 0, unchanged: 6 } },
    });
    const fewer = {
      ...results,
      points: points.filter((one) => !("entity" in one && one.entity === "absher")),
    };
    expect((await towns.put("/index/published-series/scores", fewer)).body).toMatchObject({
      status: "updated",
      points: { created: 0, updated: 2, unchanged: 4 },
    });
    expect(await stored("scores", "2024")).toMatchObject([
      { entity: "" },
      { entity: "najiz", rank: 1 },
      { entity: "qiwa", rank: 2 },
      { entity: "saber", rank: null },
    ]);
  });

  test("a published figure in a period fixes the rules of that period", async () => {
    const rules = (await towns.get("/index/methodologies/1")).body.definition as object;
    await towns.put("/index/methodologies/2", { ...rules, version: "2" });
    const days = { start: "2024-01-01", end: "2024-12-31" };
    expect(
      await towns.put("/index/periods/2024", { ...days, methodology: "2", phase: "open" }),
    ).toMatchObject({ status: 409, body: { code: "period-has-values" } });
  });

  test("every figure that cannot be is named with its place", async () => {
    const answer = await towns.put("/index/published-series/scores", {
      ...results,
      points: [
        point("2024", "absher", 101),
        point("1999", "najiz", 80),
        { period: "2024", entity: "omega", value: null, state: "not-listed" },
        { period: "2024", entity: "qiwa", value: 80, state: "not-recovered" },
        { ...point("2023", "qiwa", 80), rank: 1 },
        point("2023", "qiwa", 81),
      ],
    });
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid-published-series" } });
    expect(problemsOf(answer)).toEqual([
      "points[0].value: value-off-scale",
      "points[1].period: unknown-period",
      "points[2].entity: unknown-entity",
      "points[3].state: state-against-value",
      "points[4].rank: rank-of-result",
      "points[5]: duplicate-point",
    ]);
  });

  test("a programme has one series of results, on 0 to 100, and only where its results are published elsewhere", async () => {
    expect(await towns.put("/index/published-series/others", results)).toMatchObject({
      status: 409,
      body: { code: "results-published-twice" },
    });
    const answer = await towns.put("/towns/published-series/scores", {
      ...results,
      scale: { worst: 0, best: 1 },
      points: [],
    });
    expect(problemsOf(answer)).toEqual(["purpose: purpose-not-of-programme", "scale: results-off-scale"]);
  });

  test("figures that stand beside a score keep the publisher's periods and ranks", async () => {
    const egdi = {
      names,
      purpose: "context",
      scale: { worst: 0, best: 1 },
      source,
      points: [{ period: "2022-survey", value: 0.8539, rank: 31, state: "published" }],
    };
    expect((await towns.put("/towns/published-series/egdi", egdi, "programme")).status).toBe(201);
    expect(await stored("egdi", "2022-survey")).toEqual([
      { entity: "", rank: 31, level: null, state: "published" },
    ]);
    expect(
      await towns.put("/towns/published-series/egdi", { ...egdi, purpose: "results" }).then(problemsOf),
    ).toContain("purpose: purpose-not-of-programme");
  });
});
