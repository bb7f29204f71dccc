import type { Ranking } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { entities, programmes } from "../../db/schema/index.ts";
import { eq, sql } from "../../db/sql.ts";
import { openExampleApp } from "../../testing/example-app.ts";
import { programme } from "../../testing/example-results.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";

forEachEngine("GET /rankings/:period", (open) => {
  const { app } = openExampleApp(open);
  const ask = (period: string, query: Record<string, string> = {}) =>
    app().inject({ url: `/api/programmes/${programme}/rankings/${period}`, query });
  const read = async (period: string, query?: Record<string, string>) => {
    const answer = await ask(period, query);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json<Ranking>();
  };
  const codes = ({ rows }: Ranking) => rows.map(({ entity }) => entity.code);

  test("entities come best first, and ties share a rank", async () => {
    const ranking = await read("2023-Q3");
    expect(ranking.rows.map(({ rank, entity, score }) => [rank, entity.code, score])).toEqual([
      [1, "riyadh", 92],
      [2, "asir", 85],
      [2, "jeddah", 85],
      [4, "trade", 71],
      [5, "late", 60],
    ]);
    expect(ranking).toMatchObject({ methodology: "2", synthetic: true, total: 5, meeting: 1, next: null });
  });

  test("an entity that reported nothing is beside the ranking, with the reason", async () => {
    const { unranked } = await read("2023-Q3");
    expect(unranked.map(({ entity, reason }) => [entity.code, reason])).toEqual([["silent", "not-reported"]]);
  });

  test("a row says all that is stored of its entity", async () => {
    const [first] = (await read("2023-Q3")).rows;
    expect(first).toEqual({
      rank: 1,
      rankChange: 1,
      entity: {
        code: "riyadh",
        names: { ar: "أمانة منطقة الرياض", en: "Riyadh" },
        kind: "amanah",
        sector: "municipal",
        region: "riyadh",
      },
      score: 92,
      scoreChange: 4,
      level: "leading",
      benchmark: { value: 90, comparator: ">=" },
      meetsBenchmark: true,
      coverage: 0.92,
      dimensions: [
        { code: "access", score: 87 },
        { code: "use", score: 97 },
      ],
      services: { total: 2, scored: 2, meeting: 1 },
      history: [
        { period: "2022-Q4", score: 95, methodology: "1" },
        { period: "2023-Q1", score: 88, methodology: "2" },
        { period: "2023-Q2", score: null, methodology: "2" },
        { period: "2023-Q3", score: 92, methodology: "2" },
      ],
    });
  });

  test("changes are counted over a period that was not measured", async () => {
    const { rows } = await read("2023-Q3");
    const changes = Object.fromEntries(
      rows.map((row) => [row.entity.code, [row.rankChange, row.scoreChange]]),
    );
    expect(changes).toEqual({
      riyadh: [1, 4],
      asir: [1, 5],
      jeddah: [-1, -5],
      trade: [0, 1],
      late: [null, null],
    });
  });

  test("changes are never counted across a change of method", async () => {
    const { rows } = await read("2023-Q1");
    expect(rows.every(({ rankChange, scoreChange }) => rankChange === null && scoreChange === null)).toBe(
      true,
    );
  });

  test("a filter keeps the rank among all and adds the rank in the filter", async () => {
    const ranking = await read("2023-Q3", { region: "makkah" });
    expect(ranking.rows.map(({ rank, rankInFilter, entity }) => [rank, rankInFilter, entity.code])).toEqual([
      [2, 1, "jeddah"],
      [5, 2, "late"],
    ]);
    expect(ranking.unranked).toEqual([]);
    expect((await read("2023-Q3")).rows.some((row) => "rankInFilter" in row)).toBe(false);
  });

  test("a level filters the ranked alone", async () => {
    const ranking = await read("2023-Q3", { level: "good" });
    expect(codes(ranking)).toEqual(["trade", "late"]);
    expect(ranking.unranked).toHaveLength(1);
    expect(ranking).toMatchObject({ total: 2, meeting: 0 });
  });

  test("a code that nobody has matches nobody", async () => {
    for (const filter of ["sector", "region", "kind", "level"]) {
      expect((await read("2023-Q3", { [filter]: "nowhere" })).rows).toEqual([]);
    }
  });

  test("a search finds a name however it is typed, by any of its words, and a code", async () => {
    expect(codes(await read("2023-Q3", { q: "امانه منطقة الرِّياض" }))).toEqual(["riyadh"]);
    expect(codes(await read("2023-Q3", { q: "COMMERCE" }))).toEqual(["trade"]);
    expect(codes(await read("2023-Q3", { q: "جده  امانة" }))).toEqual(["jeddah"]);
    expect((await read("2023-Q3", { q: "صامته" })).unranked).toHaveLength(1);
  });

  test("the order is the one that is asked for, ties by rank and then by code, the unknown last", async () => {
    const orders: Record<string, string[]> = {
      "-rank": ["late", "trade", "asir", "jeddah", "riyadh"],
      score: ["late", "trade", "asir", "jeddah", "riyadh"],
      change: ["jeddah", "trade", "riyadh", "asir", "late"],
      "-change": ["asir", "riyadh", "trade", "jeddah", "late"],
      "-coverage": ["riyadh", "asir", "jeddah", "trade", "late"],
      "dimension.access": ["late", "trade", "asir", "jeddah", "riyadh"],
      "dimension.unknown": ["riyadh", "asir", "jeddah", "trade", "late"],
    };
    for (const [sort, order] of Object.entries(orders)) {
      expect(codes(await read("2023-Q3", { sort })), sort).toEqual(order);
    }
    expect(codes(await read("2023-Q3", { sort: "name", lang: "en" }))).toEqual([
      "asir",
      "jeddah",
      "late",
      "trade",
      "riyadh",
    ]);
    expect(codes(await read("2023-Q3", { sort: "-name", lang: "ar" }))[0]).toBe("trade");
  });

  test("pages follow one another without a gap, and unranked entities come with the first", async () => {
    const first = await read("2023-Q3", { limit: "2" });
    const second = await read("2023-Q3", { limit: "2", cursor: first.next ?? "" });
    const third = await read("2023-Q3", { limit: "2", cursor: second.next ?? "" });
    expect([first, second, third].map(codes)).toEqual([["riyadh", "asir"], ["jeddah", "trade"], ["late"]]);
    expect([first, second, third].map(({ unranked }) => unranked.length)).toEqual([1, 0, 0]);
    expect(third.next).toBeNull();
    expect(second.total).toBe(5);
  });

  test("a cursor of another query, or of before a change, has expired", async () => {
    const { next } = await read("2023-Q3", { limit: "2" });
    const cursor = next ?? "";
    for (const other of [{ sort: "name" }, { region: "makkah" }]) {
      const answer = await ask("2023-Q3", { limit: "2", cursor, ...other });
      expect([answer.statusCode, answer.json().code]).toEqual([409, "cursor-expired"]);
    }
    expect((await ask("2023-Q1", { cursor })).statusCode).toBe(409);
    await open()
      .db.update(programmes)
      .set({ revision: sql`${programmes.revision} + 1` })
      .where(eq(programmes.code, programme));
    // A change that another process commits is seen within moments.
    await expect
      .poll(async () => (await ask("2023-Q3", { limit: "2", cursor })).json().code)
      .toBe("cursor-expired");
  });

  test("a cursor that is none is refused", async () => {
    const answer = await ask("2023-Q3", { cursor: "bm9uZQ" });
    expect([answer.statusCode, answer.json().code]).toEqual([400, "invalid-cursor"]);
  });

  test("nobody is in the ranking of a period that was not measured", async () => {
    expect(await read("2023-Q2")).toMatchObject({ total: 0, rows: [], unranked: [], next: null });
  });

  test("an unknown period, an unknown programme and a query that makes no sense are refused", async () => {
    expect((await ask("1999")).json().code).toBe("period-not-found");
    const elsewhere = await app().inject({ url: "/api/programmes/nowhere/rankings/2023-Q3" });
    expect([elsewhere.statusCode, elsewhere.json().code]).toEqual([404, "programme-not-found"]);
    for (const query of [
      { limit: "0" },
      { limit: "201" },
      { limit: "many" },
      { sort: "luck" },
      { colour: "green" },
    ]) {
      const answer = await ask("2023-Q3", query);
      expect([answer.statusCode, answer.json().code], JSON.stringify(query)).toEqual([
        400,
        "invalid-request",
      ]);
    }
  });

  test("an entity that left the programme's lists of a period is in neither part of its ranking", async () => {
    await open()
      .db.insert(entities)
      .values({ programme, code: "new", names: { en: "New" }, kind: "amanah" });
    const { rows, unranked } = await read("2023-Q3");
    expect([...rows, ...unranked].map(({ entity }) => entity.code)).not.toContain("new");
  });
});
