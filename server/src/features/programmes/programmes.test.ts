import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns, problemsOf, toProgrammeInput } from "../../testing/open-towns.ts";

forEachEngine("programmes", (open) => {
  const towns = openTowns(open);
  const read = async () => (await towns.get("/towns")).body;
  const input = async () => toProgrammeInput(await read());

  test("anybody reads a programme, how much is in it and which languages it speaks", async () => {
    expect(await read()).toMatchObject({
      code: "towns",
      languages: ["ar", "en"],
      latestPeriod: null,
      counts: { periods: 3, entities: 2, services: 3 },
    });
    const { body } = await towns.get("");
    expect((body.programmes as { code: string }[]).map(({ code }) => code)).toEqual(["elsewhere", "towns"]);
    expect(await towns.get("/nowhere")).toMatchObject({ status: 404, body: { code: "programme-not-found" } });
  });

  test("a new programme answers 201, the same again 200 without a new revision", async () => {
    expect((await towns.put("/another", await input())).status).toBe(201);
    const again = await towns.put("/another", await input());
    expect(again).toMatchObject({ status: 200, body: { revision: 1 } });
    const { body } = await towns.put("/another", { ...(await input()), synthetic: false });
    expect(body).toMatchObject({ synthetic: false, revision: 2 });
  });

  test("only an administrator writes a programme", async () => {
    const statuses = await Promise.all(
      (["anybody", "entity", "programme", "otherProgramme", "administrator"] as const).map(
        async (holder) => (await towns.put("/towns", await input(), holder)).status,
      ),
    );
    expect(statuses).toEqual([401, 403, 403, 403, 200]);
  });

  test("what cannot be true of a programme is named place by place", async () => {
    const programme = await input();
    const answer = await towns.put("/towns", {
      ...programme,
      benchmark: [{ value: 90, comparator: ">=", entityKinds: ["city"] }],
      classifications: {
        ...(programme.classifications as object),
        channels: ["web", "web"].map((code) => ({ code, names: { en: code } })),
      },
    });
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid-programme" } });
    expect(problemsOf(answer)).toEqual([
      "classifications.channels[1].code: duplicate-code",
      "benchmark[0].entityKinds[0]: unknown-kind",
      "benchmark: benchmark-incomplete",
    ]);
  });

  test("a programme cannot take the name of an address that is the product's own", async () => {
    for (const code of ["about", "api", "assets", "metrics", "playground"]) {
      const answer = await towns.put(`/${code}`, await input());
      expect([answer.status, problemsOf(answer)]).toEqual([422, ["code: code-reserved"]]);
    }
  });

  test("a code that an entity or a service carries cannot be withdrawn, an idle one can", async () => {
    const programme = await input();
    const classifications = programme.classifications as Record<string, { code: string }[]>;
    const without = (code: string) => ({
      ...programme,
      classifications: {
        ...classifications,
        segments: classifications.segments?.filter((segment) => segment.code !== code),
      },
    });
    expect(await towns.put("/towns", without("individual"))).toMatchObject({
      status: 409,
      body: { code: "code-in-use", detail: expect.stringContaining("segments:individual") },
    });
    expect((await towns.put("/towns", without("business"))).status).toBe(200);
    expect((await towns.put("/towns", programme)).status).toBe(200);
  });

  test("where scores come from cannot change under a methodology", async () => {
    expect(await towns.put("/towns", { ...(await input()), results: "published" })).toMatchObject({
      status: 409,
      body: { code: "results-in-use" },
    });
  });

  test("a new benchmark judges the scores there are at once", async () => {
    await towns.ingest("entity,service,period,online,share\nalpha,permit,2024,yes,40\n");
    expect(await read()).toMatchObject({ latestPeriod: "2024" });
    const meets = async () => {
      const { body } = await towns.get("/towns/rankings/2024");
      return (body.rows as { score: number; meetsBenchmark: boolean }[]).map((row) => row.meetsBenchmark);
    };
    expect(await meets()).toEqual([false]);
    await towns.put("/towns", { ...(await input()), benchmark: [{ value: 20, comparator: ">=" }] });
    expect(await meets()).toEqual([true]);
  });
});
