import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns, problemsOf, toProgrammeInput } from "../../testing/open-towns.ts";

forEachEngine("entities", (open) => {
  const towns = openTowns(open);
  const names = { ar: "بلدة", en: "Town" };
  const town = (more = {}) => ({ names, kind: "town", ...more });
  const list = async () =>
    (await towns.get("/towns/entities")).body.entities as { code: string; services: number }[];

  test("entities are listed as people count, each with its services", async () => {
    for (const code of ["10", "2"]) await towns.put(`/towns/entities/${code}`, town());
    expect((await list()).map(({ code, services }) => [code, services])).toEqual([
      ["2", 0],
      ["10", 0],
      ["alpha", 2],
      ["beta", 1],
    ]);
  });

  test("a new entity answers 201, the same again 200 without a new revision", async () => {
    expect(await towns.put("/towns/entities/gamma", town({ parent: "alpha" }), "programme")).toMatchObject({
      status: 201,
      body: { code: "gamma", parent: "alpha", sector: null, region: null },
    });
    const before = await towns.revision();
    expect((await towns.put("/towns/entities/gamma", town({ parent: "alpha" }))).status).toBe(200);
    expect(await towns.revision()).toBe(before);
  });

  test("a population is kept with its year and its source, and is not known where it is not told", async () => {
    const population = { people: 1200, year: 2022, source: { en: "Census" } };
    expect((await towns.put("/towns/entities/lake", town({ population }))).body).toMatchObject({
      population,
    });
    const before = await towns.revision();
    await towns.put("/towns/entities/lake", town({ population }));
    expect(await towns.revision()).toBe(before);
    expect((await towns.put("/towns/entities/lake", town())).body).toMatchObject({ population: null });
    const unsaid = { people: 1200, year: 2022 };
    expect((await towns.put("/towns/entities/lake", town({ population: unsaid }))).status).toBe(400);
  });

  test("codes that the programme does not know are named place by place, with those it knows", async () => {
    const answer = await towns.put(
      "/towns/entities/delta",
      town({ kind: "city", sector: "trade", region: "north", parent: "nobody" }),
    );
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid-entity" } });
    expect(problemsOf(answer)).toEqual([
      "kind: unknown-kind",
      "sector: unknown-sector",
      "region: unknown-region",
      "parent: unknown-entity",
    ]);
    const [kind] = answer.body.problems as object[];
    expect(kind).toMatchObject({ found: "city", expected: { ar: "أحد الرموز: town", en: "one of town" } });
    expect((await towns.put("/nowhere/entities/delta", town())).status).toBe(404);
  });

  test("no entity is above itself, through however many others", async () => {
    await towns.put("/towns/entities/upper", town());
    await towns.put("/towns/entities/middle", town({ parent: "upper" }));
    expect(problemsOf(await towns.put("/towns/entities/upper", town({ parent: "middle" })))).toEqual([
      "parent: parent-circle",
    ]);
    expect(problemsOf(await towns.put("/towns/entities/upper", town({ parent: "upper" })))).toEqual([
      "parent: parent-circle",
    ]);
  });

  test("an entity that moves to another kind is judged with that kind at once", async () => {
    await towns.ingest(
      "entity,service,period,online,share\nalpha,permit,2024,yes,40\nbeta,permit,2024,yes,80\n",
    );
    const programme = toProgrammeInput((await towns.get("/towns")).body);
    const classifications = programme.classifications as Record<string, object[]>;
    const kinds = [...(classifications.kinds ?? []), { code: "village", names: { en: "Village" } }];
    await towns.put("/towns", { ...programme, classifications: { ...classifications, kinds } });
    const kindsOf = async () => {
      const { body } = await towns.get("/towns/overview/2024");
      return (body.kinds as { code: string; score: number }[]).map(({ code, score }) => [code, score]);
    };
    // alpha (1·100 + 3·40) / 4 = 55, beta (1·100 + 3·80) / 4 = 85
    expect(await kindsOf()).toEqual([["town", 70]]);
    await towns.put("/towns/entities/beta", town({ kind: "village" }));
    expect((await kindsOf()).toSorted()).toEqual([
      ["town", 55],
      ["village", 85],
    ]);
    await towns.put("/towns/entities/alpha", town({ kind: "village" }));
    expect(await kindsOf()).toEqual([["village", 70]]);
    await towns.put("/towns/entities/alpha", town());
  });

  test("only keys that reach the programme write its entities", async () => {
    const statuses = [];
    for (const holder of ["anybody", "entity", "otherProgramme", "programme"] as const) {
      statuses.push((await towns.put("/towns/entities/alpha", town(), holder)).status);
    }
    expect(statuses).toEqual([401, 403, 403, 200]);
  });
});
