import type { PublishedMethodologyVersion, ReportedFacts, Scorecard } from "@marsad/shared/schemas";
import { beforeAll, expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns } from "../../testing/open-towns.ts";

const values = `entity,service,period,online,share
alpha,permit,2024,no,40
alpha,licence,2024,yes,not applicable
beta,permit,2024,yes,100
`;

forEachEngine("GET …/facts/:period", (open) => {
  const { get, ingest } = openTowns(open);
  beforeAll(async () => {
    expect((await ingest(values)).status).toBe(201);
  });
  const read = async (path: string): Promise<ReportedFacts> => {
    const { status, body } = await get<ReportedFacts>(`/towns${path}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return body;
  };

  test("the facts of an entity are what its services reported, in the order of the rule book", async () => {
    const { services, ...facts } = await read("/entities/alpha/facts/2024");
    expect(facts).toMatchObject({
      period: "2024",
      methodology: "1",
      synthetic: true,
      benchmark: { value: 90, comparator: ">=" },
      state: "scored",
      // 30 and 100.
      score: 65,
      rank: 2,
      others: [100],
    });
    expect(services).toEqual([
      {
        code: "licence",
        names: { en: "licence", ar: "خدمة" },
        segments: ["individual"],
        channels: ["web"],
        volume: null,
        values: [1, null],
        states: ["measured", "not-applicable"],
      },
      expect.objectContaining({ code: "permit", values: [0, 40], states: ["measured", "measured"] }),
    ]);
  });

  test("they are scored to the stored score by the rule book that they name", async () => {
    const { score } = (await get<Scorecard>("/towns/entities/alpha/scorecard/2024")).body;
    const { methodology, score: stored } = await read("/entities/alpha/facts/2024");
    expect(stored).toBe(score);
    const { body } = await get<PublishedMethodologyVersion>(`/towns/methodologies/${methodology}`);
    expect(body.status).toBe("published");
  });

  test("a period without results has none, and what is not there is named", async () => {
    expect(await read("/entities/beta/facts/2025")).toMatchObject({ score: null, rank: null, services: [] });
    expect(await read("/entities/beta/facts/2023")).toMatchObject({ state: "not-measured", services: [] });
    const refusal = async (path: string) => {
      const { status, body } = await get(`/towns${path}`);
      return [status, body.code];
    };
    expect(await refusal("/entities/gamma/facts/2024")).toEqual([404, "entity-not-found"]);
    expect(await refusal("/entities/alpha/facts/1999")).toEqual([404, "period-not-found"]);
  });
});
