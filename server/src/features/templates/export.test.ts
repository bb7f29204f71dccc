import { beforeAll, expect, test } from "vitest";
import { assessments, programmes, services } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";
import { registerOffices } from "../../testing/register-offices.ts";
import { unzip } from "../../testing/unzip.ts";

forEachEngine("exports", (open) => {
  const suite = openIngestion(open);
  const { send, read, everything } = suite;
  const heading = "entity,service,period,segments,channels,volume,online,depth,grade,share,days";
  beforeAll(async () => {
    await registerOffices(suite.app());
    const csv = [
      heading,
      "alpha,permit,2026,,,,yes,2,1,not-applicable,0.30000000000000004",
      "alpha,licence,2026,business individual,,0.000000125,no,not-measured,missing,12.5,-1e-7",
      "beta,trade,2026,individual business,web,123456789012345678901234,missing,0,2,100,1e21",
      "beta,permit,2026,,,,,,,,",
    ].join("\n");
    expect((await send(csv)).statusCode).toBe(201);
  });
  const exported = async (format: string, more = "") => {
    const answer = await read(`/periods/2026/export?format=${format}${more}`);
    expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
    return answer;
  };

  test.each([
    ["xlsx", "en"],
    ["xlsx", "ar"],
    ["csv", "ar"],
    ["json", "ar"],
  ])(
    "an export as %s (%s) that is ingested again says every value and changes nothing",
    async (format, lang) => {
      const before = await everything();
      const answer = await send((await exported(format, `&lang=${lang}`)).rawPayload);
      expect(answer.json()).toMatchObject({
        status: "unchanged",
        counts: { rows: 4, cells: 20, unchanged: 20, problems: 0 },
      });
      expect(await everything()).toEqual(before);
    },
  );

  test("CSV has its mark, codes as headings and states as words", async () => {
    const { body, headers } = await exported("csv", "&entity=alpha");
    expect(body.split("\r\n")).toEqual([
      `\uFEFF${heading}`,
      "alpha,licence,2026,business individual,web,0.000000125,no,not-measured,missing,12.5,-1e-7",
      "alpha,permit,2026,individual,web,,yes,2,1,not-applicable,0.30000000000000004",
      "",
    ]);
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(headers["content-disposition"]).toContain('filename="towns-alpha-2026.csv"');
  });

  test("JSON is a list of flat objects with the same keys in the same order", async () => {
    const rows = (await exported("json")).json();
    expect(rows.map((row: object) => Object.keys(row).join(","))).toEqual(Array(4).fill(heading));
    expect(rows[3]).toMatchObject({
      service: "trade",
      segments: "individual business",
      grade: 2,
      days: 1e21,
    });
    expect(rows[2]).toMatchObject({ service: "permit", volume: null, online: "missing" });
  });

  test("a workbook has its sheet named in the language, its head frozen and no formula", async () => {
    const files = await unzip((await exported("xlsx", "&lang=ar")).rawPayload);
    expect(files.get("xl/workbook.xml")).toContain('name="القيم"');
    expect(files.get("xl/worksheets/sheet1.xml")).toContain('state="frozen"');
    expect(files.get("xl/worksheets/sheet1.xml")).not.toMatch(/<f[ >]/);
  });

  test("a period that has nothing yet is exported as a header, or as an empty list", async () => {
    expect((await read("/periods/2024/export?format=csv")).body).toBe(
      "\uFEFFentity,service,period,segments,channels,volume,online,share\r\n",
    );
    expect((await read("/periods/2024/export?format=json")).json()).toEqual([]);
  });

  test("more rows than are read at a time are all there, once and in order", async () => {
    const codes = Array.from({ length: 1203 }, (_, place) => `s-${String(place).padStart(4, "0")}`);
    await open()
      .db.insert(services)
      .values(
        codes.map((code) => ({
          ...{ programme: "towns", entity: "beta", code, names: { en: code } },
          ...{ segments: ["business"], channels: [], sharing: "own" as const },
        })),
      );
    const csv = `entity,service,period,online\n${codes.map((code) => `beta,${code},2026,yes`).join("\n")}\n`;
    expect((await send(csv)).statusCode).toBe(201);
    const rows: { service: string }[] = (await exported("json", "&entity=beta")).json();
    expect(rows.map(({ service }) => service)).toEqual(["permit", ...codes, "trade"]);
    expect((await send((await exported("csv")).rawPayload)).json()).toMatchObject({ status: "unchanged" });
  });

  test("a value that is not public is left blank, and stays what it is", async () => {
    const { db } = open();
    const where = and(eq(assessments.service, "permit"), eq(assessments.entity, "beta"));
    await db.update(assessments).set({ states: "u----" }).where(where);
    const rows = (await exported("json", "&entity=beta")).json();
    expect(rows[0]).toMatchObject({ service: "permit", online: null, depth: "missing" });
    expect((await send((await exported("csv")).rawPayload)).json()).toMatchObject({ status: "unchanged" });
    expect(await db.select({ states: assessments.states }).from(assessments).where(where)).toEqual([
      { states: "u----" },
    ]);
  });

  test("a key of an entity gets its own values alone", async () => {
    const own = (await read("/periods/2026/export?format=json", "entity")).json();
    expect(own.map(({ entity }: { entity: string }) => entity)).toEqual(["alpha", "alpha"]);
    expect((await read("/periods/2026/export?entity=beta", "entity")).statusCode).toBe(403);
    expect((await read("/periods/2026/export", "otherProgramme")).statusCode).toBe(403);
    expect((await read("/periods/2026/export", "anybody")).statusCode).toBe(401);
  });

  test.each([
    ["/periods/2027/export", 404, "period-not-found"],
    ["/periods/2026/export?entity=gamma", 404, "entity-not-found"],
    ["/periods/2023/export", 409, "period-not-measured"],
    ["/periods/2026/export?format=pdf", 400, "invalid-request"],
  ])("%s is answered %d %s", async (path, status, code) => {
    const answer = await read(path);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  test("nothing is exported of a programme whose scores are published elsewhere", async () => {
    const { db } = open();
    await db.update(programmes).set({ results: "published" }).where(eq(programmes.code, "towns"));
    const answer = await read("/periods/2026/export");
    expect([answer.statusCode, answer.json().code]).toEqual([409, "scores-published-elsewhere"]);
    await db.update(programmes).set({ results: "computed" }).where(eq(programmes.code, "towns"));
  });
});
