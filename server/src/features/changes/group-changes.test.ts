import { explainChange } from "@marsad/shared/changes";
import type { GroupChanges } from "@marsad/shared/schemas";
import { beforeAll, expect, test } from "vitest";
import { type FactsFilter, readFacts } from "../../results/read-facts.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { periodIn } from "../../results/timeline.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns } from "../../testing/open-towns.ts";
import { putTowns } from "../../testing/put-towns.ts";

const values = `entity,service,period,online,share
alpha,permit,2022,no,40
beta,permit,2022,yes,100
alpha,permit,2024,yes,80
alpha,licence,2024,yes,100
beta,permit,2024,,50.7
`;
/** Under the second rule book. */
const later = `entity,service,period,step,days
alpha,permit,2025,4,15
beta,permit,2025,2,3
`;

forEachEngine("GET …/nation/changes and those of groups", (open) => {
  const { app, get, ingest } = openTowns(open);
  beforeAll(async () => {
    const year = { start: "2022-01-01", end: "2022-12-31", methodology: "1", phase: "open" };
    await putTowns(app(), "/periods/2022", year);
    for (const csv of [values, later]) expect((await ingest(csv)).status).toBe(201);
  });

  /** The ledger of the engine, from the facts as they are stored. */
  const explain = async (from: string, to: string, filter: FactsFilter) => {
    const { db } = open();
    const timeline = await readTimeline(db, await readProgramme(db, "towns"));
    const read = (period: string) => readFacts(db, "towns", periodIn(timeline, period), filter);
    const ledger = explainChange(await read(from), await read(to), "group");
    if (ledger === null) throw new Error("one of the periods has no score");
    return ledger;
  };

  test("they are what the engine says of the same facts, to the last digit", async () => {
    for (const [path, filter] of [
      ["nation", {}],
      ["kinds/town", { kind: "town" }],
    ] as const) {
      for (const [from, to] of [
        ["2022", "2024"],
        ["2024", "2022"],
        ["2024", "2025"],
      ] as const) {
        const ledger = await explain(from, to, filter);
        const { status, body } = await get<GroupChanges>(`/towns/${path}/changes?from=${from}&to=${to}`);
        expect(status, JSON.stringify(body)).toBe(200);
        expect(body.change).toBe(ledger.after - ledger.before);
        expect(Object.fromEntries(body.parts.map(({ factor, points }) => [factor, points]))).toEqual(
          ledger.parts,
        );
        expect([body.weights, body.method]).toEqual([ledger.weights, ledger.method]);
        const pointsOf = (own: (part: (typeof ledger.values)[number]) => boolean) =>
          ledger.values.reduce((sum, part) => (own(part) ? sum + part.points : sum), 0);
        for (const { entity, points } of body.values.entities)
          expect(points).toBe(pointsOf((part) => part.entity === entity.code));
        for (const { indicator, points } of body.values.indicators)
          expect(points).toBe(pointsOf((part) => part.indicator === indicator));
        expect([body.values.entities.length, body.values.indicators.length]).toEqual([
          new Set(ledger.values.map(({ entity }) => entity)).size,
          new Set(ledger.values.map(({ indicator }) => indicator)).size,
        ]);
        expect([body.values.improved, body.values.worsened]).toEqual([
          pointsOf(({ points }) => points > 0),
          pointsOf(({ points }) => points < 0),
        ]);
      }
    }
  });

  test("who asks for the same at once has one answer, and a change gives another one", async () => {
    const url = "/api/programmes/towns/nation/changes?from=2022&to=2024";
    const [first, second] = await Promise.all([app().inject({ url }), app().inject({ url })]);
    expect([first.statusCode, second.body]).toEqual([200, first.body]);
    expect((await app().inject({ url })).headers.etag).toBe(first.headers.etag);
    expect((await ingest("entity,service,period,online,share\nalpha,permit,2022,yes,60\n")).status).toBe(201);
    const next = await app().inject({ url });
    expect(next.headers.etag).not.toBe(first.headers.etag);
    expect([first, next].map((answer) => answer.json<GroupChanges>().from.score)).toEqual([65, 85]);
  });
});
