import type {
  PublishedMethodologyVersion,
  RankingFacts,
  RankingSensitivity,
  RankingUncertainty,
} from "@marsad/shared/schemas";
import {
  analyseUncertainty,
  describeBands,
  describeShifts,
  explainShifts,
  unpackValues,
  usualChoices,
} from "@marsad/shared/uncertainty";
import { beforeAll, expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns, toProgrammeInput } from "../../testing/open-towns.ts";

const values = `entity,service,period,online,share
alpha,permit,2024,yes,80
alpha,licence,2024,no,not applicable
beta,permit,2024,yes,85.25
`;

forEachEngine("GET …/rankings/:period/facts", (open) => {
  const { app, get, put, ingest } = openTowns(open);
  beforeAll(async () => {
    expect((await ingest(values)).status).toBe(201);
  });
  const read = async <Answer>(path: string): Promise<Answer> => {
    const { status, body } = await get(`/towns/rankings/2024${path}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return body as Answer;
  };

  test("they are what was reported, by entity and service, with names and lines", async () => {
    const { entities, ...head } = await read<RankingFacts>("/facts");
    expect(head).toEqual({ programme: "towns", period: "2024", methodology: "1", synthetic: true });
    const town = (code: string) => {
      const names = { en: code, ar: "بلدة" };
      return {
        entity: { code, names, kind: "town", sector: null, region: null },
        benchmark: { value: 90, comparator: ">=" },
      };
    };
    const traits = { segments: ["individual"], channels: ["web"], volume: null };
    expect(entities).toEqual([
      {
        ...town("alpha"),
        services: [
          { code: "licence", ...traits, states: "mn", values: [0] },
          { code: "permit", ...traits, states: "mm", values: [1, 80] },
        ],
      },
      { ...town("beta"), services: [{ code: "permit", ...traits, states: "mm", values: [1, 85.25] }] },
    ]);
  });

  test("who draws from them, by the methodology that they name, has the answers of the server", async () => {
    const { entities, ...head } = await read<RankingFacts>("/facts");
    const { body } = await get<PublishedMethodologyVersion>(`/towns/methodologies/${head.methodology}`);
    if (body.definition.scoring !== "computed") throw new Error("the towns are scored here");
    const facts = {
      methodology: body.definition,
      entities: entities.map(({ entity: { code, kind }, services }) => ({
        ...{ code, kind },
        services: services.map((service) => {
          return { ...service, values: unpackValues(service.states, service.values) };
        }),
      })),
    };
    const options = { seed: 9, choices: { ...usualChoices, spread: 0.5 } };
    const benchmarks = entities.map(({ benchmark }) => benchmark);
    const bands = analyseUncertainty(facts, { ...options, draws: 300, benchmarks });
    expect(new Set(bands.entities.map(({ scores }) => scores?.low)).size).toBe(2);
    expect(await read<RankingUncertainty>("/uncertainty?seed=9&draws=300&spread=0.5")).toEqual({
      ...head,
      ...describeBands(bands, entities),
    });
    const shifts = explainShifts(facts, { ...options, samples: 32 });
    expect(await read<RankingSensitivity>("/sensitivity?seed=9&samples=32&spread=0.5")).toEqual({
      ...head,
      ...describeShifts(shifts),
    });
  });

  test("an answer is of one state of the programme, and who has it is told that it is still so", async () => {
    const url = "/api/programmes/towns/rankings/2024/facts";
    const { etag } = (await app().inject({ url })).headers;
    const headers = { "if-none-match": String(etag) };
    expect((await app().inject({ url, headers })).statusCode).toBe(304);
    expect((await ingest("entity,service,period,online,share\nbeta,permit,2024,yes,100\n")).status).toBe(201);
    const next = await app().inject({ url, headers });
    expect(next.json<RankingFacts>().entities[1]?.services[0]?.values).toEqual([1, 100]);
  });

  test("a period without results has none, and what is not there is named", async () => {
    expect((await get<RankingFacts>("/towns/rankings/2023/facts")).body.entities).toEqual([]);
    for (const [path, code] of [
      ["/towns/rankings/2021/facts", "period-not-found"],
      ["/nowhere/rankings/2024/facts", "programme-not-found"],
    ] as const) {
      const { status, body } = await get(path);
      expect([path, status, body.code]).toEqual([path, 404, code]);
    }
  });

  test("a programme whose scores are published elsewhere has none to give", async () => {
    await put("/published", { ...toProgrammeInput((await get("/towns")).body), results: "published" });
    const definition = {
      version: "1",
      names: { en: "Published" },
      scoring: "published",
      dimensions: [],
      levels: [{ code: "all", names: { en: "All" }, from: 0 }],
      sources: [{ title: { en: "Elsewhere" } }],
    };
    const period = { start: "2024-01-01", end: "2024-12-31", methodology: "1", phase: "open" };
    expect((await put("/published/methodologies/1", definition)).status).toBe(201);
    expect((await put("/published/periods/2024", period)).status).toBe(201);
    const { status, body } = await get("/published/rankings/2024/facts");
    expect([status, body.code]).toEqual([409, "scores-published-elsewhere"]);
  });
});
