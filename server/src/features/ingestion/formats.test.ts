import { deflateRawSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { type Cell, type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { buildApp } from "../../app.ts";
import { assessments, programmes } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { ownerToken, registerTowns } from "../../testing/register-towns.ts";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The letters of Windows-1256 that the texts of this suite need, by their code in that page. */
const windows1256: Readonly<Record<string, number>> = {
  ا: 0xc7,
  ة: 0xc9,
  ت: 0xca,
  ج: 0xcc,
  خ: 0xce,
  د: 0xcf,
  ر: 0xd1,
  ع: 0xda,
  ف: 0xdd,
  ل: 0xe1,
  م: 0xe3,
  ن: 0xe4,
  ه: 0xe5,
  ي: 0xed,
};

const encodings = {
  "UTF-8 with a mark": (text: string) => Buffer.from(`\uFEFF${text}`),
  "UTF-16 little-endian, as Excel's Unicode text": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16 big-endian": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  "Windows-1256": (text: string) =>
    Buffer.from([...text].map((letter) => windows1256[letter] ?? letter.charCodeAt(0))),
};

forEachEngine("forms of a file", (open) => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await buildApp({ db: open().db, config: open().config, controlToken: ownerToken });
    await registerTowns(app);
  });
  afterAll(() => app.close());

  const send = (payload: string | Buffer, type = "text/csv") =>
    app.inject({
      method: "POST",
      url: "/api/programmes/towns/ingestions",
      headers: { authorization: `Bearer ${ownerToken}`, "content-type": type },
      payload,
    });
  const sendSheet = async (sheet: Omit<WriteSheet, "name">) =>
    send(Buffer.from(await writeXlsx({ sheets: [{ name: "values", ...sheet }] })), workbookType);
  const standing = async (entity: string, period: string) => {
    const [row] = await open()
      .db.select({ values: assessments.values, states: assessments.states })
      .from(assessments)
      .where(and(eq(assessments.entity, entity), eq(assessments.period, period)));
    return row;
  };
  const revision = async () =>
    (await open().db.select({ revision: programmes.revision }).from(programmes))[0]?.revision;

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

  test.each<[string, CellValue, Partial<Cell>, string]>([
    ["formula-cell", 1.7, { formula: "D3*2", formulaResult: 1.7 }, "=D3*2"],
    ["error-cell", "#REF!", { type: "error" }, "#REF!"],
    ["date-cell", new Date(Date.UTC(2024, 0, 2)), {}, "2024-01-02"],
  ])("%s is told with row and column as the spreadsheet has them", async (code, value, cell, found) => {
    const before = await revision();
    const answer = await sendSheet({
      rows: [head, [], ["beta", "permit", 2024, "yes", value]],
      cells: new Map([["2,4", { value, ...cell }]]),
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().problems).toEqual([
      expect.objectContaining({ code, row: 3, column: "share", found }),
    ]);
    expect(await revision()).toBe(before);
  });

  test("merged-cell is told for every cell of the merge", async () => {
    const answer = await sendSheet({
      rows: [head, ["beta", "permit", 2024, "yes", null]],
      merges: [{ startRow: 1, startCol: 3, endRow: 1, endCol: 4 }],
    });
    expect(answer.json().problems).toEqual([
      expect.objectContaining({ code: "merged-cell", row: 2, column: "online", found: "yes" }),
      expect.objectContaining({ code: "merged-cell", row: 2, column: "share", found: "" }),
    ]);
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

  test("a workbook with a password, and an old .xls, are told apart from damaged ones", async () => {
    const sealed = await writeXlsx({
      sheets: [{ name: "values", rows: [head] }],
      encryption: { password: "secret", spinCount: 10 },
    });
    expect((await send(Buffer.from(sealed), workbookType)).json().problems[0].code).toBe("file-encrypted");
  });

  test("a picture is refused as no table", async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    expect((await send(picture)).json().problems).toEqual([expect.objectContaining({ code: "file-binary" })]);
  });

  test("a small archive that unpacks to more than a workbook may be is refused before it is read", async () => {
    const answer = await send(
      zipOf("xl/worksheets/sheet1.xml", Buffer.alloc(140 * 1024 * 1024)),
      workbookType,
    );
    expect(answer.statusCode).toBe(422);
    expect(answer.json().problems).toEqual([expect.objectContaining({ code: "file-too-large" })]);
  });

  test("a name that two indicators of a version share is no heading; their codes are", async () => {
    const answer = await send("entity,service,period,مؤشر\nbeta,permit,2024,1\n");
    expect(answer.json().problems).toEqual([
      expect.objectContaining({ code: "ambiguous-column", row: 1, column: "مؤشر" }),
    ]);
  });
});

/** A ZIP archive of one file, written by the format's own description (APPNOTE 4.3). */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from("PK\x01\x02\x14\x00"),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
