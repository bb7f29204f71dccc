import type {
  Comparison,
  EntityChanges,
  Overview,
  Ranking,
  RescoredPeriod,
  Scorecard,
  Trend,
} from "@marsad/shared/schemas";
import { beforeAll, expect, test } from "vitest";
import { entityScores, serviceScores } from "../../db/schema/index.ts";
import { eq } from "../../db/sql.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { type Holder, openTowns, toProgrammeInput } from "../../testing/open-towns.ts";
import { putTowns } from "../../testing/put-towns.ts";

/** Under version 1 `online` weighs 1 and `share` 3; under version 3 the other way round. 2026 is scored by version 3. */
const values = `entity,service,period,online,share
alpha,permit,2024,yes,40
beta,permit,2024,no,100
alpha,permit,2026,yes,60
beta,permit,2026,yes,100
`;

type Rules = Record<string, unknown> & { dimensions: { children: Record<string, unknown>[] }[] };

forEachEngine("rescoring", (open) => {
  const towns = openTowns(open);
  const ask = async (method: "GET" | "PUT" | "DELETE", path: string, holder: Holder = "programme") => {
    const headers = holder === "anybody" ? {} : { authorization: `Bearer ${towns.tokenOf(holder)}` };
    const { statusCode, body } = await towns.app().inject({ method, url: `/api/programmes${path}`, headers });
    return { status: statusCode, body: JSON.parse(body) };
  };
  const under = "/towns/periods/2024/rescorings/3";
  const rescored = async () => (await towns.get<RescoredPeriod>(under)).body;
  const scoresOf = ({ entities }: RescoredPeriod) =>
    entities.map(({ entity, official, rescored: other }) => [
      ...[entity.code, official.score, official.rank, other.score, other.rank],
    ]);
  /** Everything that anybody is told of results. */
  const readOfficial = async () => {
    const read = async (path: string) => (await towns.get(`/towns${path}`)).body;
    return {
      ranking: (await read("/rankings/2024?periods=2026")) as unknown as Ranking,
      trend: (await read("/entities/alpha/trend")) as unknown as Trend,
      scorecard: (await read("/entities/alpha/scorecard/2024")) as unknown as Scorecard,
      overview: (await read("/overview/2024")) as unknown as Overview,
      peers: await read("/entities/alpha/peers/2024"),
      service: await read("/services/alpha/permit/scorecard/2024"),
      serviceTrend: await read("/services/alpha/permit/trend"),
      changes: (await read("/entities/alpha/changes?from=2024&to=2026")) as unknown as EntityChanges,
      nation: await read("/nation/changes?from=2024&to=2026"),
    };
  };
  beforeAll(async () => {
    const { definition } = (await towns.get("/towns/methodologies/1")).body as { definition: Rules };
    const [offer] = definition.dimensions;
    const children = (offer?.children ?? []).map((child, place) => ({ ...child, weight: [3, 1][place] }));
    await putTowns(towns.app(), "/methodologies/3", {
      ...definition,
      version: "3",
      dimensions: [{ ...offer, children }],
    });
    const year = { start: "2026-01-01", end: "2026-12-31", methodology: "3", phase: "open" };
    await putTowns(towns.app(), "/periods/2026", year);
    expect((await towns.ingest(values)).status).toBe(201);
  });

  test("a period is scored by another version beside its own, and the official result stays the same everywhere", async () => {
    const official = await readOfficial();
    expect((await ask("PUT", under)).status).toBe(201);
    expect((await ask("PUT", "/towns/periods/2026/rescorings/1")).status).toBe(201);
    const answer = await rescored();
    // alpha: (1·100 + 3·40) / 4 and (3·100 + 1·40) / 4; beta: (3·100) / 4 and (1·100) / 4.
    expect(scoresOf(answer)).toEqual([
      ["alpha", 55, 2, 85, 1],
      ["beta", 75, 1, 25, 2],
    ]);
    expect(answer).toMatchObject({
      ...{ official: false, methodology: "1", under: { version: "3", status: "published" } },
      nation: { official: 65, rescored: 55 },
    });
    expect(await readOfficial()).toEqual(official);
    const { db } = open();
    for (const table of [serviceScores, entityScores]) {
      const rows = await db.select().from(table).where(eq(table.period, "2024"));
      expect(new Set(rows.map(({ methodology }) => methodology))).toEqual(new Set(["1", "3"]));
    }
  });

  test("once more it changes nothing, and it is listed as what it is", async () => {
    const before = await towns.revision();
    expect((await ask("PUT", under)).status).toBe(200);
    expect(await towns.revision()).toBe(before);
    expect((await towns.get("/towns/rescorings")).body.rescorings).toEqual([
      expect.objectContaining({ period: "2024", methodology: "1", under: "3" }),
      expect.objectContaining({ period: "2026", methodology: "3", under: "1" }),
    ]);
  });

  test("what the values do not allow is refused with every reason", async () => {
    const refusal = async (path: string) => {
      const { status, body } = await ask("PUT", path);
      return [status, body.code];
    };
    const { status, body } = await ask("PUT", "/towns/periods/2024/rescorings/2");
    expect([status, body.code]).toEqual([409, "values-do-not-allow"]);
    expect(body.unanswered).toEqual([
      { code: "step", reason: "new" },
      { code: "days", reason: "new" },
    ]);
    expect(await refusal("/towns/periods/2024/rescorings/1")).toEqual([409, "methodology-is-official"]);
    expect(await refusal("/towns/periods/2024/rescorings/9")).toEqual([404, "methodology-not-found"]);
    expect(await refusal("/towns/periods/1999/rescorings/3")).toEqual([404, "period-not-found"]);
    expect(await refusal("/towns/periods/2023/rescorings/3")).toEqual([409, "period-without-values"]);
    expect((await towns.get("/towns/rescorings")).body.rescorings).toHaveLength(2);
    expect((await towns.get("/towns/periods/2024/rescorings/2")).body.code).toBe("rescoring-not-found");
  });

  test("only a key of the programme has a period scored again, or removes the result", async () => {
    for (const method of ["PUT", "DELETE"] as const) {
      const statuses = [];
      for (const holder of ["anybody", "entity", "otherProgramme"] as const) {
        statuses.push((await ask(method, under, holder)).status);
      }
      expect(statuses, method).toEqual([401, 403, 403]);
    }
  });

  test("the result beside follows the facts, the benchmark and the groups as the official one does", async () => {
    expect(
      (await towns.ingest("entity,service,period,online,share\nbeta,permit,2024,yes,100\n")).status,
    ).toBe(201);
    expect(scoresOf(await rescored())).toEqual([
      ["beta", 100, 1, 100, 1],
      ["alpha", 55, 2, 85, 2],
    ]);
    const meeting = async () =>
      (await rescored()).entities.map(({ rescored: { meetsBenchmark } }) => meetsBenchmark);
    expect(await meeting()).toEqual([true, false]);
    const { body } = await towns.get("/towns");
    const input = toProgrammeInput(body);
    const benchmark = [{ value: 80, comparator: ">=" }];
    expect((await towns.put("/towns", { ...input, benchmark })).status).toBe(200);
    expect(await meeting()).toEqual([true, true]);
    expect((await towns.put("/towns", input)).status).toBe(200);
  });

  test("scores of two versions are compared by the later rules where the values allow it, and marked", async () => {
    // alpha by version 3: 85 in 2024, (3·100 + 60) / 4 in 2026.
    const { body } = await towns.get<Comparison>("/towns/entities/alpha/comparison?from=2024&to=2026");
    expect(body).toMatchObject({ kind: "rescored", change: 5 });
    expect(body.stretches).toEqual([
      {
        methodology: "3",
        from: { period: "2024", score: 85, official: false },
        to: { period: "2026", score: 90, official: true },
        change: 5,
      },
    ]);
    const still = await towns.get<Comparison>("/towns/entities/alpha/comparison?from=2026&to=2026");
    expect([still.body.kind, still.body.change]).toEqual(["official", 0]);
  });

  test("scores that no rules are common to are not compared, and it is said what was new or dropped", async () => {
    expect((await towns.ingest("entity,service,period,step,days\nalpha,permit,2025,4,15\n")).status).toBe(
      201,
    );
    const { status, body } = await towns.get("/towns/entities/alpha/comparison?from=2024&to=2025");
    expect([status, body.code]).toEqual([409, "not-comparable"]);
    expect(body.unanswered).toEqual({
      earlierByLater: [
        { code: "step", reason: "new" },
        { code: "days", reason: "new" },
      ],
      laterByEarlier: [
        { code: "online", reason: "new" },
        { code: "share", reason: "new" },
      ],
    });
    // Past a year of other rules the two still compare.
    const past = await towns.get<Comparison>("/towns/entities/alpha/comparison?from=2024&to=2026");
    expect(past.body.kind).toBe("rescored");
  });

  test("it is removed alone, and the official result stays", async () => {
    const official = await readOfficial();
    expect((await ask("DELETE", under)).body).toMatchObject({ under: "3", methodology: "1" });
    expect((await ask("DELETE", under)).status).toBe(404);
    expect((await towns.get(under)).status).toBe(404);
    expect(await readOfficial()).toEqual(official);
    const rows = await open().db.select().from(entityScores).where(eq(entityScores.period, "2024"));
    expect(rows.filter(({ methodology }) => methodology !== "1")).toEqual([]);
  });

  test("a period whose values are taken back is scored by no other version any more", async () => {
    const year = { start: "2027-01-01", end: "2027-12-31", methodology: "3", phase: "open" };
    await putTowns(towns.app(), "/periods/2027", year);
    const { body } = await towns.ingest("entity,service,period,online,share\nalpha,permit,2027,yes,80\n");
    expect((await ask("PUT", "/towns/periods/2027/rescorings/1")).status).toBe(201);
    const { statusCode } = await towns.app().inject({
      method: "POST",
      url: `/api/programmes/towns/ingestions/${body.id}/undo`,
      headers: { authorization: `Bearer ${towns.tokenOf("owner")}` },
    });
    expect(statusCode).toBe(201);
    expect((await towns.get("/towns/periods/2027/rescorings/1")).status).toBe(404);
    const rows = await open().db.select().from(entityScores).where(eq(entityScores.period, "2027"));
    expect(rows).toEqual([]);
    // It may now be given the rules that it was tried by.
    await putTowns(towns.app(), "/periods/2027", { ...year, methodology: "1" });
    const again = await towns.ingest("entity,service,period,online,share\nalpha,permit,2027,yes,80\n");
    expect(again.status).toBe(201);
  });
});
