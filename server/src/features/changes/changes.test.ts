import type { EntityChanges, GroupChanges, Overview, Ranking } from "@marsad/shared/schemas";
import { beforeAll, expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns } from "../../testing/open-towns.ts";
import { putTowns } from "../../testing/put-towns.ts";

/** Under the first rule book: `online` weighs 1 and `share` 3. */
const values = `entity,service,period,online,share
alpha,permit,2022,no,40
beta,permit,2022,yes,100
alpha,permit,2024,yes,80
alpha,licence,2024,yes,100
beta,permit,2024,yes,50
`;
/** Under the second one: `step` and `days` weigh the same. */
const later = `entity,service,period,step,days
alpha,permit,2025,4,15
`;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const added = ({ parts }: Pick<EntityChanges, "parts">) => sum(parts.map(({ points }) => points));

/** The parts that are not 0, to nine decimals. */
function partsOf({ parts }: Pick<EntityChanges, "parts">): Record<string, number> {
  return Object.fromEntries(
    parts
      .map(({ factor, points }) => [factor, Math.round(points * 1e9) / 1e9] as const)
      .filter(([, points]) => points !== 0),
  );
}

forEachEngine("GET …/changes", (open) => {
  const { app, get, ingest } = openTowns(open);
  beforeAll(async () => {
    const year = { start: "2022-01-01", end: "2022-12-31", methodology: "1", phase: "open" };
    await putTowns(app(), "/periods/2022", year);
    for (const csv of [values, later]) expect((await ingest(csv)).status).toBe(201);
  });
  const read = async <Answer>(path: string): Promise<Answer> => {
    const { status, body } = await get(`/towns${path}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return body as Answer;
  };

  test("a change is split into values, down to service and indicator, and a service that arrived", async () => {
    const changes = await read<EntityChanges>("/entities/alpha/changes?from=2022&to=2024");
    // 30 becomes 92.5: the permit rises by 55 alone, or by half of that beside the licence, which brings 35 or 7.5.
    expect([changes.from.score, changes.to.score, changes.change]).toEqual([30, 92.5, 62.5]);
    expect(partsOf(changes)).toEqual({ values: 41.25, arrived: 21.25 });
    expect(changes.parts.map(({ count }) => count)).toEqual([2, 0, 0, 1, 0, 0, 0, 0, 0]);
    const { improved, worsened, services } = changes.values;
    expect([improved, worsened]).toEqual([41.25, 0]);
    expect(services).toEqual([
      {
        service: { code: "permit", names: { en: "permit", ar: "خدمة" } },
        points: 41.25,
        indicators: [
          { indicator: "share", before: 40, after: 80, points: 22.5 },
          { indicator: "online", before: 0, after: 1, points: 18.75 },
        ],
      },
    ]);
    expect(changes.arrived.map(({ service, score }) => [service.code, score])).toEqual([["licence", 100]]);
    expect([changes.departed, changes.comeIn, changes.goneMissing, changes.weights, changes.method]).toEqual([
      ...[[], [], [], [], []],
    ]);
  });

  test("the way back is the same with the signs turned, and a period does not differ from itself", async () => {
    const back = await read<EntityChanges>("/entities/alpha/changes?from=2024&to=2022");
    expect(partsOf(back)).toEqual({ values: -41.25, departed: -21.25 });
    const still = await read<EntityChanges>("/entities/alpha/changes?from=2024&to=2024");
    expect([still.change, partsOf(still), still.rank.own]).toEqual([0, {}, 0]);
  });

  test("a rank is explained by the own change and that of who was overtaken", async () => {
    // Neither alpha's 92.5 against 100 nor beta's 62.5 against 30 would have done it alone.
    const { rank } = await read<EntityChanges>("/entities/alpha/changes?from=2022&to=2024");
    expect(rank).toMatchObject({ before: 2, after: 1, own: -0.5, others: -0.5, overtaking: [], left: [] });
    expect(rank.overtaken.map(({ entity, before, after }) => [entity.code, before, after])).toEqual([
      ["beta", 100, 62.5],
    ]);
    for (const [period, expected] of [
      ["2022", rank.before],
      ["2024", rank.after],
    ] as const) {
      const { rows } = await read<Ranking>(`/rankings/${period}`);
      expect(rows.find(({ entity }) => entity.code === "alpha")?.rank).toBe(expected);
    }
  });

  test("across a change of method the method is a part of its own, and says what is other in it", async () => {
    const changes = await read<EntityChanges>("/entities/alpha/changes?from=2024&to=2025");
    expect([changes.from.score, changes.to.score]).toEqual([92.5, 75]);
    expect(added(changes)).toBeCloseTo(-17.5, 9);
    expect(changes.values.services).toEqual([]);
    expect([changes.from.methodology, changes.to.methodology]).toEqual(["1", "2"]);
    expect(changes.method).toEqual([
      { kind: "indicator-dropped", code: "online" },
      { kind: "indicator-dropped", code: "share" },
      { kind: "indicator-new", code: "step" },
      { kind: "indicator-new", code: "days" },
    ]);
    expect(Object.keys(partsOf(changes)).sort()).toEqual(["departed", "method"]);
  });

  test("the nation and a kind change by their entities and indicators, and have the stored scores at their ends", async () => {
    for (const path of ["/nation/changes", "/kinds/town/changes"]) {
      const changes = await read<GroupChanges>(`${path}?from=2022&to=2024`);
      expect([changes.from.score, changes.to.score]).toEqual([65, 77.5]);
      expect(added(changes)).toBeCloseTo(12.5, 9);
      const points = changes.parts[0]?.points ?? 0;
      expect(sum(changes.values.entities.map((part) => part.points))).toBeCloseTo(points, 9);
      expect(sum(changes.values.indicators.map((part) => part.points))).toBeCloseTo(points, 9);
      expect(changes.values.improved + changes.values.worsened).toBeCloseTo(points, 9);
      expect(changes.values.entities.map(({ entity }) => entity.code)).toEqual(["alpha", "beta"]);
      const { score } = await read<Overview>("/overview/2024");
      expect(changes.to.score).toBe(score);
    }
  });

  test("what cannot be explained is refused with the reason", async () => {
    const refusal = async (path: string) => {
      const { status, body } = await get(path);
      return [status, body.code];
    };
    expect(await refusal("/nowhere/nation/changes?from=2022&to=2024")).toEqual([404, "programme-not-found"]);
    expect(await refusal("/towns/entities/gamma/changes?from=2022&to=2024")).toEqual([
      404,
      "entity-not-found",
    ]);
    expect(await refusal("/towns/entities/alpha/changes?from=2021&to=2024")).toEqual([
      404,
      "period-not-found",
    ]);
    expect(await refusal("/towns/sectors/trade/changes?from=2022&to=2024")).toEqual([
      404,
      "sector-not-found",
    ]);
    expect(await refusal("/towns/entities/alpha/changes?from=2022")).toEqual([400, "invalid-request"]);
    for (const [path, period, state] of [
      ["/towns/entities/alpha/changes?from=2023&to=2024", "2023", "not-measured"],
      ["/towns/entities/beta/changes?from=2024&to=2025", "2025", "not-expected"],
      ["/towns/nation/changes?from=2023&to=2024", "2023", "not-measured"],
    ] as const) {
      const { status, body } = await get(path);
      expect([status, body]).toEqual([
        409,
        expect.objectContaining({ code: "score-missing", period, state }),
      ]);
    }
  });

  test("a programme whose scores are published elsewhere has no changes to explain", async () => {
    const { body } = await get("/towns");
    const { code: _, ...towns } = body;
    const input = { ...towns, results: "published" };
    for (const computed of ["languages", "latestPeriod", "counts", "updatedAt", "revision"]) {
      delete (input as Record<string, unknown>)[computed];
    }
    const put = await app().inject({
      method: "PUT",
      url: "/api/programmes/published",
      headers: { authorization: "Bearer owner-of-the-installation-under-test" },
      payload: input,
    });
    expect(put.statusCode, put.body).toBe(201);
    const definition = {
      version: "1",
      names: { en: "Published" },
      scoring: "published",
      dimensions: [],
      levels: [{ code: "all", names: { en: "All" }, from: 0 }],
      sources: [{ title: { en: "Elsewhere" } }],
    };
    for (const [path, payload] of [
      ["methodologies/1", definition],
      ["periods/2024", { start: "2024-01-01", end: "2024-12-31", methodology: "1", phase: "open" }],
    ] as const) {
      const answer = await app().inject({
        method: "PUT",
        url: `/api/programmes/published/${path}`,
        headers: { authorization: "Bearer owner-of-the-installation-under-test" },
        payload,
      });
      expect(answer.statusCode, answer.body).toBe(201);
    }
    const { status, body: problem } = await get("/published/nation/changes?from=2024&to=2024");
    expect([status, problem.code]).toEqual([409, "scores-published-elsewhere"]);
  });

  test("an answer is of one state of the programme, and gives way to the next one", async () => {
    const url = "/api/programmes/towns/entities/alpha/changes?from=2022&to=2024";
    const first = await app().inject({ url });
    const again = await app().inject({ url });
    expect([again.body, again.headers.etag]).toEqual([first.body, first.headers.etag]);
    expect((await ingest("entity,service,period,online,share\nalpha,permit,2022,no,60\n")).status).toBe(201);
    const next = await app().inject({ url });
    expect(next.headers.etag).not.toBe(first.headers.etag);
    expect(next.json<EntityChanges>().from.score).toBe(45);
  });
});
