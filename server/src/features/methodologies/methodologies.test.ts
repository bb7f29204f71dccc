import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns, problemsOf } from "../../testing/open-towns.ts";

forEachEngine("methodologies", (open) => {
  const towns = openTowns(open);
  const published = async () => (await towns.get("/towns/methodologies/1")).body;
  const definition = async () => (await published()).definition as Record<string, unknown>;

  test("anybody reads a version with all its rules and its content hash", async () => {
    expect(await published()).toMatchObject({
      version: "1",
      status: "published",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      definition: {
        scoring: "computed",
        dimensions: [{ children: [{ code: "online" }, { code: "share" }] }],
      },
    });
    expect(await towns.get("/towns/methodologies/9")).toMatchObject({
      status: 404,
      body: { code: "methodology-not-found" },
    });
  });

  test("versions are listed in the order of the periods they serve, those that serve none last", async () => {
    await towns.put("/towns/methodologies/0", { ...(await definition()), version: "0" });
    const { body } = await towns.get("/towns/methodologies");
    const versions = body.methodologies as { version: string; periods: string[] }[];
    expect(versions.map(({ version, periods }) => [version, ...periods])).toEqual([
      ["1", "2023", "2024"],
      ["2", "2025"],
      ["0"],
    ]);
  });

  test("publishing the same rules again changes nothing, whatever the order of their properties", async () => {
    const before = await towns.revision();
    const turned = Object.fromEntries(Object.entries(await definition()).reverse());
    expect((await towns.put("/towns/methodologies/1", turned, "programme")).status).toBe(200);
    expect(await towns.revision()).toBe(before);
  });

  test("a published version never changes", async () => {
    const { hash } = await published();
    const other = { ...(await definition()), coverageFloor: 0.4 };
    expect(await towns.put("/towns/methodologies/1", other)).toMatchObject({
      status: 409,
      body: { code: "methodology-published", detail: expect.stringContaining(String(hash)) },
    });
    expect((await published()).hash).toBe(hash);
  });

  test("of two who publish other rules under one version at once, one succeeds", async () => {
    const rules = { ...(await definition()), version: "7" };
    const answers = await Promise.all(
      [0.1, 0.2].map((coverageFloor) => towns.put("/towns/methodologies/7", { ...rules, coverageFloor })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  test("a definition of the wrong shape is told every place at once, in the words of both languages", async () => {
    const broken = await definition();
    const answer = await towns.put("/towns/methodologies/3", {
      ...broken,
      version: "3",
      coverageFloor: 2,
      dimensions: [
        {
          code: "offer",
          names: { en: "Offer" },
          weight: 1,
          aggregation: "median",
          children: [
            {
              code: "a b",
              names: {},
              kind: "yes-no",
              goalposts: { worst: 0, best: 1 },
              weight: 1,
              missing: "zero",
            },
          ],
        },
      ],
    });
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid-methodology" } });
    expect(problemsOf(answer).toSorted()).toEqual([
      "coverageFloor: out-of-bounds",
      "dimensions[0].aggregation: not-one-of",
      "dimensions[0].children[0].code: wrong-form",
      "dimensions[0].children[0].names: out-of-bounds",
      "dimensions[0].children[0].source: missing-property",
    ]);
    const [first] = answer.body.problems as { expected: object; mend: object }[];
    expect(first).toMatchObject({
      expected: { ar: expect.any(String), en: expect.any(String) },
      mend: { ar: expect.any(String), en: expect.any(String) },
    });
  });

  test("a definition that contradicts itself or its programme is not published", async () => {
    const rules = await definition();
    const [offer] = rules.dimensions as { children: object[] }[];
    const [online, share] = offer?.children ?? [];
    const answer = await towns.put("/towns/methodologies/4", {
      ...rules,
      version: "4",
      dimensions: [
        {
          ...offer,
          children: [
            { ...online, goalposts: { worst: 1, best: 1 } },
            { ...share, appliesTo: { segments: ["visitor"] } },
          ],
        },
      ],
    });
    expect(answer.status).toBe(422);
    expect(problemsOf(answer)).toEqual([
      "dimensions[0].children[0].goalposts: goalposts-equal",
      "dimensions[0].children[1].appliesTo.segments[0]: unknown-segment",
    ]);
    expect((await towns.get("/towns/methodologies/4")).status).toBe(404);
  });

  test("the version of the address and of the definition are one", async () => {
    expect(problemsOf(await towns.put("/towns/methodologies/5", await definition()))).toEqual([
      "version: other-version",
    ]);
  });

  test("a key of the programme publishes, keys of others and of an entity do not", async () => {
    const rules = { ...(await definition()), version: "6" };
    const statuses = [];
    for (const holder of ["anybody", "entity", "otherProgramme", "programme"] as const) {
      statuses.push((await towns.put("/towns/methodologies/6", rules, holder)).status);
    }
    expect(statuses).toEqual([401, 403, 403, 201]);
  });
});
