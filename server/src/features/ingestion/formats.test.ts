import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { beforeEach, expect, test } from "vitest";
import { assessments } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { encodeWindows1256 } from "../../testing/encode-windows-1256.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const encodings = {
  "UTF-8 with a mark": (text: string) => Buffer.from(`\uFEFF${text}`),
  "UTF-16 little-endian, as Excel's Unicode text": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16 big-endian": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  "Windows-1256": encodeWindows1256,
};

forEachEngine("forms of a file", (open) => {
  const { send: post, revision } = openIngestion(open);
  const send = (payload: string | Buffer, type = "text/csv") =>
    post(payload, { headers: { "content-type": type } });
  const sendSheet = async (sheet: Omit<WriteSheet, "name">) =>
    send(Buffer.from(await writeXlsx({ sheets: [{ name: "values", ...sheet }] })), workbookType);
  const standing = async (entity: string, period: string) => {
    const [row] = await open()
      .db.select({ values: assessments.values, states: assessments.states })
      .from(assessments)
      .where(and(eq(assessments.entity, entity), eq(assessments.period, period)));
    return row;
  };

  beforeEach(async () => {
    const answer = await send("entity,service,period,online,share\nbeta,permit,2024,no,1\n");
    expect(answer.statusCode).toBeLessThan(300);
  });

  for (const [encoding, encode] of Object.entries(encodings)) {
    test.each([",", ";", "\t"])(
      `a file in ${encoding} with cells separated by %j is understood`,
      async (mark) => {
        const rows = [
          ["الجهة", "الخدمة", "الفترة", "online", "share"],
          ["beta", "permit", "2024", "نعم", "60"],
        ];
        const answer = await send(encode(rows.map((row) => row.join(mark)).join("\r\n")));
        expect(answer.json()).toMatchObject({ status: "committed", counts: { cells: 2, problems: 0 } });
        expect(await standing("beta", "2024")).toEqual({ values: [1, 60], states: "mm" });
      },
    );
  }

  test.each([
    ["٨٧٫٥٪", 87.5],
    ["۸۷٫۵", 87.5],
    ["87.5 %", 87.5],
  ])("a percentage may be written %s", async (written, value) => {
    await send(`entity,service,period,share\nbeta,permit,2024,${written}\n`);
    expect((await standing("beta", "2024"))?.values[1]).toBe(value);
  });

  test.each([
    ["الدرجة 3", 3],
    ["الدرجة ٤", 4],
    ["step 2", 2],
    ["٣", 3],
  ])("a step of a ladder may be written %s", async (written, value) => {
    await send(`entity,service,period,step\nbeta,permit,2025,${written}\n`);
    expect((await standing("beta", "2025"))?.values[0]).toBe(value);
  });

  test("a thousands mark in Arabic and a claim in Arabic words are read", async () => {
    await send("entity,service,period,step,days,volume\nbeta,permit,2025,لا ينطبق,٢٩٫٥,1200\n");
    expect(await standing("beta", "2025")).toEqual({ values: [null, 29.5], states: "nm" });
    const long =
      "الجهة,الخدمة,الفترة,المؤشر,القيمة,الحالة\nbeta,permit,2025,step,,مفقود\nbeta,permit,2025,days,٠٫٥,مقيس\n";
    expect((await send(long)).json()).toMatchObject({ status: "committed" });
    expect(await standing("beta", "2025")).toEqual({ values: [null, 0.5], states: "-m" });
  });

  const object = { الجهة: "beta", service: "permit", period: 2024, online: true, share: "٦٠٫٥" };
  test.each([
    ["a list of objects", JSON.stringify([object], null, 2), "application/json", "json"],
    ["an object a line", `${JSON.stringify(object)}\n\n`, "application/x-ndjson", "json-lines"],
    ["a list, whatever it is said to be", `\uFEFF${JSON.stringify([object])}`, "text/csv", "json"],
  ])("JSON is understood: %s", async (_, text, type, format) => {
    const answer = await send(text, type);
    expect(answer.json()).toMatchObject({ status: "committed", counts: { rows: 1, cells: 2 } });
    expect(answer.json().readings).toMatchObject([{ format, form: "wide", headerRow: 0, encoding: "utf-8" }]);
    expect(await standing("beta", "2024")).toEqual({ values: [1, 60.5], states: "mm" });
  });

  test("objects may have different keys, and null says nothing", async () => {
    const rows = [
      { entity: "beta", service: "permit", period: "2024", share: 7, online: null },
      { entity: "beta", service: "permit", period: "2025", step: "not-applicable", days: 3 },
    ];
    expect((await send(JSON.stringify(rows), "application/json")).json()).toMatchObject({
      status: "committed",
      counts: { rows: 2, cells: 3 },
    });
    expect(await standing("beta", "2024")).toEqual({ values: [0, 7], states: "mm" });
    expect(await standing("beta", "2025")).toEqual({ values: [null, 3], states: "nm" });
  });

  test("what a file is written in can be declared where its marks are missing", async () => {
    const csv = "entity,service,period,online\nbeta,permit,2024,نعم\n";
    const bare = Buffer.from(csv, "utf16le");
    expect((await send(bare)).statusCode).toBe(422);
    const answer = await post(bare, { query: { encoding: "utf-16le" } });
    expect(answer.json()).toMatchObject({ status: "committed", readings: [{ encoding: "utf-16le" }] });
  });

  test("headings may carry the code in brackets; a column in parentheses is left alone", async () => {
    const csv =
      "رمز الجهة · Entity [entity],(اسم الجهة),Service code [service],(online: 2023),أي اسم [share]\nbeta,=x,permit,#REF!,33\n";
    const answer = await post(csv, { query: { period: "2024" } });
    expect(answer.json()).toMatchObject({ status: "committed", counts: { cells: 1 } });
    expect((await standing("beta", "2024"))?.values[1]).toBe(33);
  });

  const head = ["entity", "service", "period", "online", "share"];
  test("a workbook is taken in as it looks: 0.85 shown as per cent is 85 %, TRUE is yes", async () => {
    const answer = await sendSheet({
      rows: [head, [], ["beta", "permit", 2024, true, 0.85]],
      cells: new Map([["2,4", { style: { numFmt: "0%" } }]]),
    });
    expect(answer.json()).toMatchObject({ status: "committed", counts: { rows: 1, cells: 2 } });
    expect(await standing("beta", "2024")).toEqual({ values: [1, 85], states: "mm" });
  });

  test("the sheet named values is read, not the notes before it nor a hidden one", async () => {
    const workbook = await writeXlsx({
      sheets: [
        { name: "notes", rows: [["Read me"]] },
        { name: "old", hidden: true, rows: [head, ["beta", "permit", 2024, "no", 2]] },
        { name: "القيم", rows: [head, ["beta", "permit", 2024, "yes", 70]] },
      ],
    });
    await send(Buffer.from(workbook), "application/octet-stream");
    expect(await standing("beta", "2024")).toEqual({ values: [1, 70], states: "mm" });
  });

  test("a workbook cut off at any of fifty places is refused as damaged and changes nothing", async () => {
    const whole = Buffer.from(
      await writeXlsx({ sheets: [{ name: "values", rows: [head, ["beta", "permit", 2024, "yes", 3]] }] }),
    );
    const before = await revision();
    for (let place = 1; place <= 50; place++) {
      const answer = await send(whole.subarray(0, Math.floor((whole.length * place) / 51)), workbookType);
      expect(answer.statusCode).toBe(422);
      expect(answer.json().problems[0].code).toBe("file-damaged");
    }
    expect(await revision()).toBe(before);
  });
});
