import type { SearchResult } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns } from "../../testing/open-towns.ts";

forEachEngine("GET /search", (open) => {
  const { get, put } = openTowns(open);
  const find = async (q: string) => {
    const { status, body } = await get<SearchResult>(`/towns/search?q=${encodeURIComponent(q)}`);
    expect(status).toBe(200);
    return body.matches.map(({ entity, service }) =>
      service === null ? entity.code : `${entity.code}/${service.code}`,
    );
  };

  test("finds entities and services by their codes, entities first, with whose a service is", async () => {
    expect(await find("alpha")).toEqual(["alpha"]);
    expect((await find("permit")).toSorted()).toEqual(["alpha/permit", "beta/permit"]);
    expect(await find("nothing-of-that-name")).toEqual([]);
  });

  test("knows a new name as soon as it is registered", async () => {
    expect(await find("الامل")).toEqual([]);
    const names = { ar: "بلدية الأمل", en: "Hope" };
    expect((await put("/towns/entities/gamma", { names, kind: "town" })).status).toBe(201);
    expect(await find("الأَمَل")).toEqual(["gamma"]);
    expect(await find("HOPE")).toEqual(["gamma"]);
  });

  test("asks for something to look for", async () => {
    expect((await get("/towns/search?q=")).status).toBe(400);
    expect((await get(`/towns/search?q=${"a".repeat(201)}`)).status).toBe(400);
    expect((await get("/nowhere/search?q=a")).body.code).toBe("programme-not-found");
  });
});
