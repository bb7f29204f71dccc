import type { PeriodList } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns, problemsOf } from "../../testing/open-towns.ts";

forEachEngine("periods", (open) => {
  const towns = openTowns(open);
  const year = (code: string, more = {}) => ({
    start: `${code}-01-01`,
    end: `${code}-12-31`,
    methodology: "2",
    phase: "open",
    ...more,
  });
  const list = async () => (await towns.get<PeriodList>("/towns/periods")).body.periods;

  test("periods are listed in order of time, whatever their codes and whenever they were written", async () => {
    await towns.put("/towns/periods/early", { ...year("2020"), methodology: "1" });
    expect((await list()).map(({ code }) => code)).toEqual(["early", "2023", "2024", "2025"]);
  });

  test("a period has results once an entity has a score in it", async () => {
    const withResults = async () =>
      (await list()).filter(({ hasResults }) => hasResults).map(({ code }) => code);
    // A quarter of the weight, below the coverage floor: facts, and no score.
    await towns.ingest("entity,service,period,online\nalpha,permit,2024,yes\n");
    expect(await withResults()).toEqual([]);
    await towns.ingest("entity,service,period,share\nalpha,permit,2024,50\n");
    expect(await withResults()).toEqual(["2024"]);
  });

  test("a period says when its own values last changed, and no other's", async () => {
    const datesOf = async () => {
      const { periods } = (await towns.get<PeriodList>("/towns/periods")).body;
      return Object.fromEntries(periods.map(({ code, updatedAt }) => [code, updatedAt]));
    };
    const statements = (period: string, share: number) =>
      `entity,service,period,share\nalpha,permit,${period},${share}\n`;
    await towns.ingest(statements("2024", 51));
    await towns.ingest(statements("2024", 50));
    const first = await datesOf();
    expect(Date.parse(String(first["2024"]))).toBeGreaterThan(Date.now() - 60_000);
    expect(first["2025"]).toBeNull();
    await towns.ingest("entity,service,period,days\nalpha,permit,2025,15\n");
    const second = await datesOf();
    expect(second["2024"]).toBe(first["2024"]);
    expect(Date.parse(String(second["2025"]))).toBeGreaterThan(Date.parse(String(second["2024"])));
    // What changes nothing, and what is refused, is no change.
    await towns.ingest(statements("2024", 50));
    await towns.ingest(statements("2024", 500));
    expect(await datesOf()).toEqual(second);
    await towns.ingest(statements("2024", 60));
    const third = await datesOf();
    expect(Date.parse(String(third["2024"]))).toBeGreaterThan(Date.parse(String(second["2025"])));
    expect(third["2025"]).toBe(second["2025"]);
  });

  test("a new period answers 201, the same again 200 without a new revision, a change 200 with one", async () => {
    const note = { ar: "أول سنة", en: "The first year" };
    expect((await towns.put("/towns/periods/2026", year("2026", { note }), "programme")).status).toBe(201);
    const before = Number(await towns.revision());
    expect(await towns.put("/towns/periods/2026", year("2026", { note }))).toMatchObject({
      status: 200,
      body: { code: "2026", note, hasResults: false },
    });
    expect(await towns.revision()).toBe(before);
    expect((await towns.put("/towns/periods/2026", year("2026"))).body.note).toBeUndefined();
    expect(await towns.revision()).toBe(before + 1);
  });

  test("a period whose days or rules cannot be is refused with the place", async () => {
    const refusalOf = async (more: object) =>
      problemsOf(await towns.put("/towns/periods/2030", year("2030", more)));
    expect(await refusalOf({ methodology: "9" })).toEqual(["methodology: unknown-methodology"]);
    expect(await refusalOf({ end: "2029-12-31" })).toEqual(["end: end-before-start"]);
    expect(await refusalOf({ start: "2025-12-31" })).toEqual(["start: period-overlaps"]);
  });

  test("a day that the calendar does not have is refused", async () => {
    expect(await towns.put("/towns/periods/2031", year("2031", { end: "2031-02-29" }))).toMatchObject({
      status: 400,
      body: { code: "invalid-request", detail: expect.stringContaining("/end") },
    });
  });

  test("a period keeps its own days when it is written again", async () => {
    expect((await towns.put("/towns/periods/2025", year("2025", { end: "2025-12-30" }))).status).toBe(200);
  });

  test("what scores a period cannot change once it holds values", async () => {
    await towns.ingest("entity,service,period,online\nalpha,permit,2024,yes\n");
    for (const change of [{ methodology: "2" }, { methodology: "1", phase: "not-measured" }]) {
      expect(await towns.put("/towns/periods/2024", year("2024", change))).toMatchObject({
        status: 409,
        body: { code: "period-has-values", detail: expect.stringContaining("2024") },
      });
    }
    expect((await towns.put("/towns/periods/2023", year("2023"))).status).toBe(200);
  });

  test("only keys that reach the programme write its periods", async () => {
    const statuses = [];
    for (const holder of ["anybody", "entity", "otherProgramme", "programme"] as const) {
      statuses.push((await towns.put("/towns/periods/2027", year("2027"), holder)).status);
    }
    expect(statuses).toEqual([401, 403, 403, 201]);
  });
});
