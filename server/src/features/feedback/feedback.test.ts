import { randomUUID } from "node:crypto";
import type { FeedbackList } from "@marsad/shared/schemas";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { feedback } from "../../db/schema/index.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { type Holder, openTowns } from "../../testing/open-towns.ts";

const answer = { page: "/towns/ranking", language: "ar", useful: true, reasons: ["found"] };

forEachEngine("what readers say of a page", (open) => {
  const { app, tokenOf } = openTowns(open);
  let readers = 0;
  /** Each from an address of its own. */
  const give = async (payload: object, from = `10.0.0.${++readers}`) => {
    const { statusCode, body } = await app().inject({
      method: "POST",
      url: "/api/feedback",
      payload,
      remoteAddress: from,
    });
    return { status: statusCode, body: JSON.parse(body) };
  };
  const complete = async (id: string, payload: object, from = `10.0.1.${++readers}`) => {
    const { statusCode, body } = await app().inject({
      method: "PUT",
      url: `/api/feedback/${id}`,
      payload,
      remoteAddress: from,
    });
    return { status: statusCode, body: JSON.parse(body) };
  };
  const ask = (path: string, holder: Holder = "administrator") =>
    app().inject({
      url: `/api/${path}`,
      headers: holder === "anybody" ? {} : { authorization: `Bearer ${tokenOf(holder)}` },
    });
  const read = async (path = "feedback"): Promise<FeedbackList> => (await ask(path)).json();

  test("anybody gives it, with words or without, and an administrator reads it, the newest first", async () => {
    expect(await give(answer)).toEqual({ status: 201, body: { received: true, id: expect.any(String) } });
    expect(
      (await give({ ...answer, useful: false, reasons: ["wrong"], comment: "  أين الشرقية؟ " })).status,
    ).toBe(201);
    expect((await give({ ...answer, page: "/towns", language: "en", reasons: [] })).status).toBe(201);
    const { useful, notUseful, pages, feedback: given, next } = await read();
    expect([useful, notUseful, next]).toEqual([2, 1, null]);
    expect(pages).toEqual([
      { page: "/towns/ranking", useful: 1, notUseful: 1 },
      { page: "/towns", useful: 1, notUseful: 0 },
    ]);
    expect(given.map(({ page, comment }) => [page, comment])).toEqual([
      ["/towns", null],
      ["/towns/ranking", "أين الشرقية؟"],
      ["/towns/ranking", null],
    ]);
    const unhappy = await read("feedback?page=/towns/ranking&useful=false");
    expect([unhappy.useful, unhappy.notUseful, unhappy.feedback.length]).toEqual([0, 1, 1]);
    // Which page is asked for does not hide the others from who chooses among them.
    const one = await read("feedback?page=/towns");
    expect([one.useful, one.notUseful]).toEqual([1, 0]);
    expect(one.pages).toEqual(pages);
  });

  test("what is said after the answer completes it, and it stays one answer", async () => {
    const bare = { page: "/bare", language: "ar", useful: true, reasons: [] };
    const { id } = (await give(bare)).body;
    const [before] = (await read("feedback?page=/bare")).feedback;
    expect(before).toMatchObject({ useful: true, reasons: [], comment: null });

    const said = { useful: false, reasons: ["unclear"], comment: " ما معنى الوسيط؟ " };
    expect(await complete(id, said)).toEqual({ status: 200, body: { received: true, id } });
    const { useful, notUseful, feedback: given } = await read("feedback?page=/bare");
    expect([useful, notUseful]).toEqual([0, 1]);
    expect(given).toEqual([{ ...before, ...said, comment: "ما معنى الوسيط؟" }]);
  });

  test("nothing but an answer that is kept is completed, and with nothing but words", async () => {
    const { id } = (await give({ ...answer, page: "/kept" })).body;
    const words = { useful: false, reasons: [] };
    const unknown = await complete("0198c0de-0000-4000-8000-000000000000", words);
    expect([unknown.status, unknown.body.code]).toEqual([404, "feedback-not-found"]);
    for (const wrong of [{ ...words, page: "/another" }, { ...words, reasons: ["because"] }, {}]) {
      expect((await complete(id, wrong)).status, JSON.stringify(wrong)).toBe(400);
    }
    expect((await complete("not-an-id", words)).status).toBe(400);
    expect((await read("feedback?page=/kept")).feedback).toMatchObject([
      { useful: true, reasons: ["found"] },
    ]);
  });

  test("answers are asked for by the days on which they were given, as a list and as a file", async () => {
    const days = ["2026-03-31T23:59:59.999Z", "2026-04-01T00:00:00Z", "2026-04-30T23:59:59.999Z"];
    for (const [index, day] of days.entries())
      await open()
        .db.insert(feedback)
        .values({
          id: randomUUID(),
          page: "/dated",
          language: "en",
          useful: index === 1,
          reasons: [],
          version: "1",
          givenAt: new Date(day),
        });
    await give({ ...answer, page: "/dated/later" });
    const givenIn = async (query: string) => {
      const listed = (await read(`feedback?${query}`)).feedback.map(({ givenAt }) => givenAt);
      const file = Papa.parse<Record<string, string>>((await ask(`feedback.csv?${query}`)).body.slice(1), {
        header: true,
        skipEmptyLines: true,
      });
      expect(file.data.map(({ givenAt }) => givenAt)).toEqual(listed);
      return listed.map((instant) => instant.slice(0, 10));
    };
    expect(await givenIn("from=2026-04-01&to=2026-04-30")).toEqual(["2026-04-30", "2026-04-01"]);
    expect(await givenIn("to=2026-03-31")).toEqual(["2026-03-31"]);
    expect(await givenIn("from=2026-04-01&page=/dated")).toEqual(["2026-04-30", "2026-04-01"]);
    expect(await givenIn("to=2026-04-30&page=/dated&useful=true")).toEqual(["2026-04-01"]);
    expect(await givenIn("from=2026-05-01&to=2026-04-01")).toEqual([]);
    expect((await read("feedback?to=2026-04-30")).pages).toEqual([
      { page: "/dated", useful: 1, notUseful: 2 },
    ]);
    for (const wrong of ["from=2026-02-30", "to=yesterday", "from=0000-01-01"]) {
      expect((await ask(`feedback?${wrong}`)).statusCode, wrong).toBe(400);
      expect((await ask(`feedback.csv?${wrong}`)).statusCode, wrong).toBe(400);
    }
  });

  test("nothing of who gave it is kept", async () => {
    await give({ ...answer, comment: "plain" }, "203.0.113.77");
    const rows = await open().db.select().from(feedback);
    expect(JSON.stringify(rows)).not.toContain("203.0.113");
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
      ...["comment", "givenAt", "id", "language", "page", "reasons", "useful", "version"],
    ]);
  });

  test("who may not read it, reads nothing of it", async () => {
    for (const path of ["feedback", "feedback.csv"]) {
      expect((await ask(path, "anybody")).statusCode).toBe(401);
      for (const holder of ["programme", "entity"] as const) {
        const refused = await ask(path, holder);
        expect([refused.statusCode, refused.json().code]).toEqual([403, "forbidden"]);
      }
    }
  });

  test("what is not an answer is refused, with what was expected, and not kept", async () => {
    const before = (await read()).feedback.length;
    for (const wrong of [
      { ...answer, page: "https://elsewhere.example" },
      { ...answer, page: "/towns/ranking?q=somebody" },
      { ...answer, useful: "perhaps" },
      { ...answer, reasons: ["because"] },
      { ...answer, reasons: ["found", "found"] },
      { ...answer, comment: "x".repeat(1001) },
      { ...answer, language: "fr" },
      { ...answer, name: "somebody" },
    ]) {
      const { status, body } = await give(wrong);
      expect([status, body.code], JSON.stringify(wrong).slice(0, 100)).toEqual([400, "invalid-request"]);
      expect(body.detail).not.toBe("");
    }
    expect((await read()).feedback.length).toBe(before);
  });

  test("one address gives ten in a minute, and others are not kept from theirs", async () => {
    const statuses: number[] = [];
    for (let given = 0; given < 11; given++) statuses.push((await give(answer, "192.0.2.1")).status);
    expect(statuses).toEqual([...Array(10).fill(201), 429]);
    expect((await give(answer, "192.0.2.2")).status).toBe(201);
  });

  test("a long list comes in pages, each answer once", async () => {
    for (let given = 0; given < 60; given++) await give({ ...answer, page: "/long" });
    const first = await read("feedback?page=/long");
    const second = await read(`feedback?page=/long&cursor=${first.next}`);
    expect([first.feedback.length, second.feedback.length, second.next]).toEqual([50, 10, null]);
    expect(new Set([...first.feedback, ...second.feedback].map(({ id }) => id)).size).toBe(60);
  });

  test("a spreadsheet opens the file, with Arabic intact and no formula in it", async () => {
    await give({ ...answer, page: "/towns/a", comment: '=HYPERLINK("http://elsewhere.example")' });
    const { rawPayload, headers } = await ask("feedback.csv");
    expect(headers["content-disposition"]).toContain("marsad-feedback.csv");
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<Record<string, string>>(rawPayload.toString().slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data[0]).toMatchObject({ page: "/towns/a", useful: "yes", reasons: "found" });
    expect(data[0]?.comment).toBe('\'=HYPERLINK("http://elsewhere.example")');
    expect(data.some(({ comment }) => comment === "أين الشرقية؟")).toBe(true);
  });
});
