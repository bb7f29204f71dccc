import { expect, test } from "vitest";
import { owner } from "../../actor.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns, problemsOf } from "../../testing/open-towns.ts";
import { putServices } from "./put-services.ts";

interface Page {
  readonly services: { readonly entity: string; readonly code: string }[];
  readonly total: number;
  readonly next: string | null;
}

forEachEngine("services", (open) => {
  const towns = openTowns(open);
  const service = (more = {}) => ({
    names: { ar: "خدمة", en: "Service" },
    segments: ["individual"],
    channels: ["web"],
    sharing: "own",
    ...more,
  });
  const page = async (query: string) => {
    const { body } = await towns.get(`/towns/services${query}`);
    return { services: body.services, total: body.total, next: body.next } as Page;
  };
  const codesOf = ({ services }: Page) => services.map(({ entity, code }) => `${entity} ${code}`);

  test("turning pages shows every service once, also when one is added before the page", async () => {
    const first = await page("?limit=2");
    expect(codesOf(first)).toEqual(["alpha licence", "alpha permit"]);
    expect(first.total).toBe(3);
    await towns.put("/towns/services/alpha/archive", service());
    const second = await page(`?limit=2&cursor=${first.next}`);
    expect(codesOf(second)).toEqual(["beta permit"]);
    expect(second.next).toBeNull();
  });

  test("a page that is exactly full and the last has no next", async () => {
    const whole = await page("?entity=beta&limit=1");
    expect(codesOf(whole)).toEqual(["beta permit"]);
    expect(whole).toMatchObject({ total: 1, next: null });
  });

  test("an unknown entity and a cursor of somewhere else are said to be that", async () => {
    expect(await towns.get("/towns/services?entity=omega")).toMatchObject({
      status: 404,
      body: { code: "entity-not-found" },
    });
    expect(await towns.get("/towns/services?cursor=bm90IG91cnM")).toMatchObject({
      status: 400,
      body: { code: "invalid-cursor" },
    });
  });

  test("a new service answers 201, the same again 200 without a new revision", async () => {
    const shared = service({ sharing: "shared", platform: "Balady" });
    expect((await towns.put("/towns/services/beta/lease", shared)).status).toBe(201);
    const before = await towns.revision();
    expect(await towns.put("/towns/services/beta/lease", shared)).toMatchObject({
      status: 200,
      body: { entity: "beta", code: "lease", platform: "Balady", sharing: "shared" },
    });
    expect(await towns.revision()).toBe(before);
  });

  test("segments and channels that the programme does not know are named, as are repeated ones", async () => {
    const answer = await towns.put(
      "/towns/services/beta/odd",
      service({ segments: ["individual", "visitor"], channels: ["web", "web"] }),
    );
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid-service" } });
    expect(problemsOf(answer)).toEqual(["segments[1]: unknown-segment", "channels[1]: duplicate-code"]);
    expect(problemsOf(await towns.put("/towns/services/omega/odd", service()))).toEqual([
      "entity: unknown-entity",
    ]);
  });

  test("a key of an entity writes that entity's services and no other's", async () => {
    expect((await towns.put("/towns/services/alpha/own", service(), "entity")).status).toBe(201);
    expect((await towns.put("/towns/services/beta/own", service(), "entity")).status).toBe(403);
    expect((await towns.put("/towns/services/beta/own", service(), "otherProgramme")).status).toBe(403);
    expect((await towns.put("/towns/services/beta/own", service(), "anybody")).status).toBe(401);
  });

  test("the verb itself refuses a list in which one service is of another entity", async () => {
    const scope = { role: "entity", programme: "towns", entity: "alpha" } as const;
    const actor = { ...owner, kind: "key", keyId: "k", scope } as const;
    const { names } = service();
    const entry = { names, code: "sly", segments: [], channels: [], sharing: "own" } as const;
    const entries = ["alpha", "beta"].map((entity) => ({ ...entry, entity, segments: [], channels: [] }));
    const write = () =>
      putServices(open().db, { programme: "towns", services: entries, actor, now: new Date() });
    expect(write).toThrow("does not reach");
    expect(codesOf(await page("?limit=500"))).not.toContain("alpha sly");
  });

  test("writers of one programme take turns, so that no change and no revision is lost", async () => {
    const before = Number(await towns.revision());
    const codes = Array.from({ length: 8 }, (_, index) => `turn-${index}`);
    const answers = await Promise.all(
      codes.map((code) => towns.put(`/towns/services/beta/${code}`, service())),
    );
    expect(answers.map(({ status }) => status)).toEqual(codes.map(() => 201));
    expect(await towns.revision()).toBe(before + codes.length);
  });

  test("thousands of services are written in one call, and written again without an effect", async () => {
    const entries = Array.from({ length: 2600 }, (_, index) => ({
      ...{ names: { en: `Service ${index}` }, segments: ["business"], channels: [], sharing: "own" as const },
      entity: index % 2 === 0 ? "alpha" : "beta",
      code: `bulk-${index}`,
    }));
    const write = { programme: "towns", services: entries, actor: owner, now: new Date() };
    expect(await putServices(open().db, write)).toEqual({ created: 2600, updated: 0, unchanged: 0 });
    expect(await putServices(open().db, write)).toEqual({ created: 0, updated: 0, unchanged: 2600 });
  });
});
