import type { Catalogue, DatasetDescription } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { programmes } from "../../db/schema/index.ts";
import { openExampleApp } from "../../testing/example-app.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";

const host = "marsad.example";

forEachEngine("the catalogue", (open) => {
  const { app } = openExampleApp(open);
  const ask = (path: string) => app().inject({ url: path, headers: { host } });
  const catalogue = async () => (await ask("/api/catalogue.jsonld")).json<Catalogue>();

  test("is DCAT in JSON-LD: terms of its context, addresses that are absolute", async () => {
    const answer = await ask("/api/catalogue.jsonld");
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([
      200,
      "application/ld+json; charset=utf-8",
    ]);
    const found = await catalogue();
    const prefixes = Object.keys(found["@context"]);
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) for (const each of node) visit(each);
      if (typeof node !== "object" || node === null || Array.isArray(node)) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === "@context") continue;
        if (!key.startsWith("@")) expect(prefixes, key).toContain(key.split(":")[0]);
        if (key === "@id") expect(value).toMatch(/^https?:\/\//);
        visit(value);
      }
    };
    visit(found);
    expect(found["@id"]).toBe(`http://${host}/api/catalogue.jsonld`);
    expect(found["@type"]).toBe("dcat:Catalog");
  });

  test("every distribution is there to be had, as the media type that it is said to be", async () => {
    const [dataset] = (await catalogue())["dcat:dataset"];
    const distributions = dataset?.["dcat:distribution"] ?? [];
    // A plain one and a JSON-stat for each of the three periods with results.
    expect(distributions).toHaveLength(6);
    for (const { "dcat:accessURL": access, "dcat:mediaType": media } of distributions) {
      const { pathname } = new URL(access["@id"]);
      const answer = await ask(pathname);
      expect(answer.statusCode, pathname).toBe(200);
      expect(String(answer.headers["content-type"]).split(";")[0]).toBe(
        media["@id"].replace("https://www.iana.org/assignments/media-types/", ""),
      );
    }
  });

  test("a dataset says what it is, whose, of which time, and that its figures are made up", async () => {
    const [dataset] = (await catalogue())["dcat:dataset"];
    expect(dataset).toMatchObject({
      "@id": `http://${host}/api/programmes/example`,
      "dct:title": [{ "@language": "en", "@value": "Example" }],
      "dct:temporal": {
        "dcat:startDate": { "@value": "2022-10-01", "@type": "xsd:date" },
        "dcat:endDate": { "@value": "2023-09-30", "@type": "xsd:date" },
      },
    });
    const description = dataset?.["dct:description"].find((text) => text["@language"] === "en")?.["@value"];
    expect(description).toContain("Synthetic");
  });

  test("what has no results is not published: it is in no catalogue and has no description", async () => {
    const { db } = open();
    const [example] = await db.select().from(programmes);
    if (example === undefined) throw new Error("the example is not there");
    await db.insert(programmes).values({ ...example, code: "draft" });
    expect((await catalogue())["dcat:dataset"].map((dataset) => dataset["dct:identifier"])).toEqual([
      "example",
    ]);
    const answer = await ask("/api/programmes/draft/dataset.jsonld");
    expect([answer.statusCode, answer.json().code]).toEqual([404, "dataset-not-found"]);
  });

  test("a dataset of schema.org says in one language what search engines ask for", async () => {
    const answer = await ask("/api/programmes/example/dataset.jsonld?lang=en");
    expect(answer.headers["content-type"]).toBe("application/ld+json; charset=utf-8");
    const dataset = answer.json<DatasetDescription>();
    expect(dataset).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: "Example",
      inLanguage: "en",
      url: `http://${host}/example?lang=en`,
      temporalCoverage: "2022-10-01/2023-09-30",
      creator: { "@type": "Organization", name: "Nobody" },
      isAccessibleForFree: true,
    });
    // Google asks for 50 to 5000 characters.
    expect(dataset.description.length).toBeGreaterThan(50);
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toContain(
      `http://${host}/api/programmes/example/rankings/2023-Q3.jsonstat`,
    );
    const arabic = (await ask("/api/programmes/example/dataset.jsonld")).json<DatasetDescription>();
    expect(arabic.description).toContain("مصطنعة");
  });
});
