import type { Comparison, ProgrammeComparison, RescoredPeriod } from "@marsad/shared/schemas";
import { beforeAll, expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns, toProgrammeInput } from "../../testing/open-towns.ts";
import { putTowns } from "../../testing/put-towns.ts";

const source = { title: { en: "Made up for a test" } };
const percentage = (code: string, weight: number) => ({
  ...{ code, weight, kind: "percentage", goalposts: { worst: 0, best: 100 } },
  ...{ names: { en: code }, missing: "zero", source },
});

/** The early version asks a and b, the wide one a, b and c, the late one b and c: each period is scored by its own. */
const versions = {
  early: [percentage("a", 1), percentage("b", 3)],
  wide: [percentage("a", 1), percentage("b", 1), percentage("c", 1)],
  late: [percentage("b", 1), percentage("c", 1)],
};
const years = { "2031": "early", "2032": "wide", "2033": "late" };

const byEarly = {
  alpha: { "2031": (40 + 3 * 60) / 4, "2032": (60 + 3 * 60) / 4 },
  beta: { "2031": (20 + 3 * 40) / 4, "2032": (80 + 3 * 20) / 4 },
};
const byLate = {
  alpha: { "2032": (60 + 80) / 2, "2033": (70 + 90) / 2 },
  beta: { "2032": (20 + 20) / 2, "2033": (10 + 0) / 2 },
  gamma: { "2033": (20 + 50) / 2 },
};
const chained = { alpha: 60 - 55 + (80 - 70), beta: 35 - 35 + (5 - 20), nation: 47.5 - 45 + (40 - 45) };

forEachEngine("a comparison over a chain of versions", (open) => {
  const towns = openTowns(open);
  const compare = <Body = ProgrammeComparison>(from: string, to: string, of = "") =>
    towns.get<Body>(`/towns${of}/comparison?from=${from}&to=${to}`);
  const ingest = async (csv: string) => expect((await towns.ingest(csv)).status).toBe(201);

  beforeAll(async () => {
    const { definition } = (await towns.get("/towns/methodologies/1")).body as {
      definition: { dimensions: object[] };
    };
    for (const [version, children] of Object.entries(versions)) {
      const dimensions = [{ ...definition.dimensions[0], children }];
      await putTowns(towns.app(), `/methodologies/${version}`, { ...definition, version, dimensions });
    }
    for (const [year, methodology] of Object.entries(years)) {
      const days = { start: `${year}-01-01`, end: `${year}-12-31` };
      await putTowns(towns.app(), `/periods/${year}`, { ...days, methodology, phase: "open" });
    }
    await putTowns(towns.app(), "/entities/gamma", { names: { en: "gamma" }, kind: "town" });
    await putTowns(towns.app(), "/services/gamma/permit", {
      ...{ names: { en: "permit" }, segments: [], channels: [], sharing: "own" },
    });
    await ingest("entity,service,period,a,b\nalpha,permit,2031,40,60\nbeta,permit,2031,20,40\n");
    await ingest(
      "entity,service,period,b,c\nalpha,permit,2033,70,90\nbeta,permit,2033,10,0\ngamma,permit,2033,20,50\n",
    );
  });

  test("two periods that nothing links are refused, with what each version asks that the other does not", async () => {
    const unanswered = {
      earlierByLater: [{ code: "c", reason: "new" }],
      laterByEarlier: [{ code: "a", reason: "new" }],
    };
    const { status, body } = await compare("2031", "2033");
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: "refused", unanswered, stretches: [], entities: [] });
    expect(body.nation).toEqual({ stretches: [], change: null });
    const alone = await compare<Record<string, unknown>>("2031", "2033", "/entities/alpha");
    expect(alone.body).toMatchObject({ status: 409, code: "not-comparable", unanswered });
  });

  test("a period between them that both versions score links them, and the changes add up", async () => {
    await ingest("entity,service,period,a,b,c\nalpha,permit,2032,60,60,80\nbeta,permit,2032,80,20,20\n");
    const { body } = await compare<Comparison>("2031", "2033", "/entities/alpha");
    expect(body).toMatchObject({ kind: "chained", change: chained.alpha });
    expect(body.stretches).toEqual([
      {
        methodology: "early",
        from: { period: "2031", score: byEarly.alpha["2031"], official: true },
        to: { period: "2032", score: byEarly.alpha["2032"], official: false },
        change: 5,
      },
      {
        methodology: "late",
        from: { period: "2032", score: byLate.alpha["2032"], official: false },
        to: { period: "2033", score: byLate.alpha["2033"], official: true },
        change: 10,
      },
    ]);
    const back = await compare<Comparison>("2033", "2031", "/entities/alpha");
    expect(back.body).toMatchObject({ kind: "chained", change: -chained.alpha });
  });

  test("all entities and the nation are compared over the same chain, the greatest rise first", async () => {
    const { body } = await compare("2031", "2033");
    expect(body).toMatchObject({ kind: "chained", unanswered: null });
    expect(body.stretches).toEqual([
      {
        methodology: "early",
        from: { period: "2031", official: true },
        to: { period: "2032", official: false },
      },
      {
        methodology: "late",
        from: { period: "2032", official: false },
        to: { period: "2033", official: true },
      },
    ]);
    expect(body.entities.map(({ entity, change }) => [entity.code, change])).toEqual([
      ["alpha", chained.alpha],
      ["beta", chained.beta],
      ["gamma", null],
    ]);
    expect(body.nation).toEqual({
      stretches: [
        { from: { score: 45 }, to: { score: 47.5 } },
        { from: { score: 45 }, to: { score: 40 } },
      ],
      change: chained.nation,
    });
    const [, beta, gamma] = body.entities;
    const scored = (score: number) => ({ score, state: "scored" });
    expect(beta?.stretches).toEqual([
      { from: scored(byEarly.beta["2031"]), to: scored(byEarly.beta["2032"]) },
      { from: scored(byLate.beta["2032"]), to: scored(byLate.beta["2033"]) },
    ]);
    const missing = { score: null, state: "not-expected" };
    expect(gamma?.stretches).toEqual([
      { from: missing, to: missing },
      { from: missing, to: scored(byLate.gamma["2033"]) },
    ]);
  });

  test("the links are what the period in between is stored with, once it is scored by both versions", async () => {
    const headers = { authorization: `Bearer ${towns.tokenOf("programme")}` };
    for (const [version, scores] of [
      ["early", byEarly],
      ["late", byLate],
    ] as const) {
      const path = `/towns/periods/2032/rescorings/${version}`;
      const { statusCode } = await towns
        .app()
        .inject({ method: "PUT", url: `/api/programmes${path}`, headers });
      expect(statusCode).toBe(201);
      const { body } = await towns.get<RescoredPeriod>(path);
      const stored = new Map(body.entities.map(({ entity, rescored }) => [entity.code, rescored.score]));
      expect([stored.get("alpha"), stored.get("beta")]).toEqual([scores.alpha["2032"], scores.beta["2032"]]);
    }
    expect((await compare("2031", "2033")).body.entities[0]?.change).toBe(chained.alpha);
  });

  test("one stretch is marked by whether both of its scores are official", async () => {
    const linked = await compare("2031", "2032");
    expect([linked.body.kind, linked.body.entities[0]?.change]).toEqual(["rescored", 5]);
    const own = await compare("2033", "2033");
    expect([own.body.kind, own.body.entities.map(({ change }) => change)]).toEqual(["official", [0, 0, 0]]);
  });

  test("what cannot be asked is refused by name", async () => {
    const unknown = await compare<Record<string, unknown>>("2031", "1999");
    expect(unknown.body).toMatchObject({ status: 404, code: "period-not-found" });
    const input = toProgrammeInput((await towns.get("/towns")).body);
    expect((await towns.put("/elsewhere-scored", { ...input, results: "published" })).status).toBe(201);
    const published = await towns.get("/elsewhere-scored/comparison?from=2031&to=2033");
    expect(published.body).toMatchObject({ status: 409, code: "scores-published-elsewhere" });
  });
});
