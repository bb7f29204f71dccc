import { openXlsx, readXlsx, type Sheet, saveXlsx, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { buildZip } from "../../../testing/build-zip.ts";
import { forEachEngine } from "../../../testing/for-each-engine.ts";
import { openIngestion } from "../../../testing/open-ingestion.ts";
import { unzip } from "../../../testing/unzip.ts";

const path = "/ingestions/marked";

/** A workbook as a team keeps it: a title above, notes of its own, a second sheet, rules, widths and colours. */
async function writeUsers(share: number | string = 150): Promise<Buffer> {
  const yellow = { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFF00" } } } as const;
  const workbook = await writeXlsx({
    sheets: [
      {
        name: "القيم",
        view: { rightToLeft: true },
        columns: [{ width: 33 }, { width: 11 }, {}, {}, { width: 22 }],
        rows: [
          ["الجهة", "service", "الفترة", "online", "share", "(ملاحظة)"],
          ["alpha", "permit", "2024", "نعم", share, null],
          ["alpha", "licence", "2024", "no", 40, "=كما ورد"],
          ["beta", "permits", "2024", "yes", 70, null],
        ],
        cells: new Map([
          ["1,4", { style: { ...yellow, numFmt: "0.0" }, comment: { author: "Huda", text: "راجعت هذه" } }],
          ["2,3", { style: yellow }],
          ["1,5", { formula: "E2*2", formulaResult: 300 }],
        ]),
        dataValidations: [
          { type: "decimal", operator: "between", formula1: "0", formula2: "100", range: "E2:E9" },
        ],
        freezePane: { rows: 1 },
      },
      {
        name: "Sources",
        rows: [
          ["From", null],
          ["The ministry", new Date(Date.UTC(2024, 4, 3))],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
      },
    ],
  });
  return Buffer.from(workbook);
}

const sheetOf = async (workbook: Buffer): Promise<Sheet> => {
  const [sheet] = (await readXlsx(workbook, { readStyles: true })).sheets;
  if (sheet === undefined) throw new Error("the workbook has a sheet");
  return sheet;
};
const commentsOf = async (workbook: Buffer) =>
  [...((await unzip(workbook)).get("xl/comments1.xml") ?? "").matchAll(/<comment ref="([A-Z]+\d+)"/g)].map(
    ([, cell]) => cell,
  );
/** Cells whose fill is the light red of a mistake, by the formats of the file itself. */
const redCells = async (workbook: Buffer) => {
  const files = await unzip(workbook);
  const styles = files.get("xl/styles.xml") ?? "";
  const fills = (/<fills[\s\S]*?<\/fills>/.exec(styles)?.[0] ?? "").match(/<fill>[\s\S]*?<\/fill>/g) ?? [];
  const red = fills.findIndex((fill) => fill.includes("FFC9C6"));
  const formats = (/<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? "").match(/<xf [^>]*>/g) ?? [];
  const isRed = (style: string) => red >= 0 && (formats[Number(style)] ?? "").includes(`fillId="${red}"`);
  return [...(files.get("xl/worksheets/sheet1.xml") ?? "").matchAll(/<c r="([A-Z]+\d+)"[^>]* s="(\d+)"/g)]
    .filter(([, , style = ""]) => isRed(style))
    .map(([, cell]) => cell);
};

forEachEngine("the workbook back", (open) => {
  const { send, read, everything } = openIngestion(open);
  const mark = async (file: Buffer | string | FormData, query: Record<string, string> = {}) => {
    const answer = await send(file, { path, query });
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200);
    return answer.rawPayload;
  };

  test("wrong cells, and no others, are light red and say in a comment what is expected", async () => {
    const marked = await mark(await writeUsers(), { lang: "ar" });
    expect(await redCells(marked)).toEqual(["E2", "B4"]);
    expect(await commentsOf(marked)).toEqual(["E2", "B4"]);
    const comments = (await unzip(marked)).get("xl/comments1.xml") ?? "";
    expect(comments).toMatch(/0–100[^<]*«150»[^<]*صحّح القيمة[^<]*راجعت هذه/);
    const { rows } = await sheetOf(marked);
    expect(rows.map((cells) => cells[6] ?? null)).toEqual([
      "(الأخطاء)",
      expect.stringMatching(/^E2 – المتوقع: 0–100/),
      null,
      expect.stringMatching(/^B4 – المتوقع: رمز خدمة من خدمات الجهة beta/),
    ]);
    const english = await sheetOf(await mark(await writeUsers(), { lang: "en" }));
    expect([english.rows[0]?.[6], english.rows[1]?.[6]]).toEqual([
      "(Errors)",
      expect.stringMatching(/^E2 – Expected: 0–100\. Found: “150”\. Correct the value/),
    ]);
  });

  test("all else of the workbook is as it was", async () => {
    const sent = await writeUsers();
    const marked = await mark(sent);
    const [before, after] = [await sheetOf(sent), await sheetOf(marked)];
    const own = (sheet: Sheet) =>
      sheet.rows.map((cells) => [...cells.slice(0, 6), ...Array(6).fill(null)].slice(0, 6));
    expect(own(after)).toEqual(own(before));
    expect(after.columns?.slice(0, 5).map((column) => column.width)).toEqual(
      before.columns?.slice(0, 5).map((column) => column.width),
    );
    expect(after.cells?.get("2,3")?.style).toEqual(before.cells?.get("2,3")?.style);
    expect(after.cells?.get("1,4")?.style?.numFmt).toBe("0.0");
    expect(after.cells?.get("1,5")).toMatchObject({ formula: "E2*2", formulaResult: 300 });
    expect(after.dataValidations).toEqual(before.dataValidations);
    expect(after.freezePane).toEqual(before.freezePane);
    expect(after.view?.rightToLeft).toBe(true);
    const second = async (workbook: Buffer) => (await readXlsx(workbook)).sheets[1];
    expect(await second(marked)).toEqual(await second(sent));
  });

  test("it is sent again as it is, once it is mended", async () => {
    const marked = await mark(await writeUsers());
    const again = await send(marked);
    expect(again.json().problems.map(({ cell }: { cell: string }) => cell)).toEqual(["E2", "B4"]);
    const opened = await openXlsx(marked, { readStyles: true });
    const [sheet] = opened.sheets;
    for (const [row, at, value] of [
      [1, 4, 50],
      [3, 1, "permit"],
    ] as const) {
      const cell = sheet?.cells?.get(`${row},${at}`);
      if (sheet?.rows[row] !== undefined) sheet.rows[row][at] = value;
      if (cell !== undefined) cell.value = value;
    }
    const mended = Buffer.from(await saveXlsx(opened));
    const cleared = await mark(mended);
    expect(await redCells(cleared)).toEqual([]);
    expect((await sheetOf(cleared)).cells?.get("1,4")?.comment).toEqual({
      author: "Huda",
      text: "راجعت هذه",
    });
    const answer = await send(mended);
    expect(answer.statusCode, answer.body).toBe(201);
    expect(answer.json()).toMatchObject({ counts: { rows: 3, cells: 6, problems: 0 } });
  });

  test("marking what was marked takes the place of the earlier marks", async () => {
    const marked = await mark(await mark(await writeUsers(), { lang: "en" }), { lang: "ar" });
    const { rows } = await sheetOf(marked);
    expect(rows.map((cells) => cells.length)).toEqual([7, 7, expect.any(Number), 7]);
    expect(rows[0]?.[6]).toBe("(الأخطاء)");
    expect(JSON.stringify(rows)).not.toContain("Expected");
    expect(((await unzip(marked)).get("xl/comments1.xml") ?? "").match(/⚠/g)).toHaveLength(2);
  });

  test("what is wrong with the file or its header stands in the heading of the errors", async () => {
    const sheet = {
      name: "values",
      rows: [
        ["entity", "service", "shore"],
        ["alpha", "permit", 1],
      ],
    };
    const marked = await mark(Buffer.from(await writeXlsx({ sheets: [sheet] })), {
      period: "2024",
      lang: "en",
    });
    expect((await sheetOf(marked)).rows[0]?.[3]).toMatch(/^\(Errors: C1 – Expected: one of: .*share.*\)$/s);
    expect(await redCells(marked)).toEqual(["C1"]);
    const empty = await writeXlsx({ sheets: [{ name: "values", rows: [["entity", "service"]] }] });
    expect((await sheetOf(await mark(Buffer.from(empty)))).rows[0]?.[2]).toMatch(
      /^\(الأخطاء: المتوقع: ملف فيه/,
    );
  });

  test("it leaves no trace", async () => {
    const before = [await everything(), (await read("/ingestions")).body];
    await mark(await writeUsers());
    await mark(await writeUsers(40));
    expect([await everything(), (await read("/ingestions")).body]).toEqual(before);
  });

  test("CSV keeps its encoding, separators, line ends and quotation marks, and has one column more", async () => {
    const lines = [
      'entity;service;period;online;"share"',
      "beta;permit;2024;نعم;6x",
      "",
      '"alpha";permit;2024',
      "alpha;licence;2024;no;7",
    ];
    const sent = Buffer.from(`\uFEFF${lines.join("\r\n")}`, "utf16le");
    const marked = (await mark(sent)).toString("utf16le");
    expect(marked).toMatch(/^\uFEFF/);
    const now = marked.slice(1).split("\r\n");
    expect(now[0]).toBe(`${lines[0]};(الأخطاء)`);
    expect(now[1]?.startsWith(`${lines[1]};E2 – المتوقع: 0–100. الموجود: «6x»`)).toBe(true);
    expect(now.slice(2)).toEqual(["", `${lines[3]};;;`, `${lines[4]};`]);
    const mended = Buffer.from(marked.replace("6x", "6"), "utf16le");
    expect((await send(mended)).statusCode).toBeLessThan(300);
    expect((await mark(mended)).toString("utf16le").slice(1).split("\r\n")[1]).toBe(
      "beta;permit;2024;نعم;6;",
    );
  });

  test("CSV in Windows-1256 is marked in it", async () => {
    const page = new TextDecoder("windows-1256");
    const sent = Buffer.concat([
      Buffer.from("entity,service,period,share\nalpha,permit,2024,"),
      Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7, 0x0a]),
    ]);
    const marked = await mark(sent, { encoding: "windows-1256" });
    expect(page.decode(marked)).toMatch(
      /^entity,service,period,share,\(الأخطاء\)\nalpha,permit,2024,مرحبا,"?D2 – المتوقع: 0–100/,
    );
  });

  test("JSON has a key more in the objects that are wrong, and is else the same letter by letter", async () => {
    const wrong = '{"entity":"alpha", "service":"\\u0070ermit ✓" ,"period":"2024","share":1.50 }';
    const right = '{"entity":"beta","service":"permit","period":"2024","share":1e1}';
    const marked = String(await mark(`[\n${right},\n ${wrong}\n]`, { lang: "en" }));
    const [, errors = ""] =
      /1\.50, "\(errors\)": ("B2 – [^"]*[^\\]") \}/.exec(marked.replaceAll('\\"', "'")) ?? [];
    expect(errors).toContain("Expected: the code of a service of entity alpha");
    expect(marked.startsWith(`[\n${right},\n ${wrong.slice(0, -2)}`)).toBe(true);
    const lines = String(await mark(`${wrong}\n${right}\n`));
    expect(lines.split("\n")[1]).toBe(right);
    const mended = marked.replace("\\u0070ermit ✓", "permit");
    expect((await send(mended)).statusCode).toBeLessThan(300);
  });

  test("corrections that came with a file are written into it", async () => {
    const form = (file: Blob, name: string, corrections: object) => {
      const parts = new FormData();
      parts.append("file", file, name);
      parts.append("corrections", new Blob([JSON.stringify(corrections)]), "corrections.json");
      return parts;
    };
    const csv = "entity,service,period,share\nalpha,permit,2024,6x\nalpha,licence,2024,7x\n";
    const text = String(await mark(form(new Blob([csv]), "values.csv", { D2: "6,5" })));
    expect(text.split("\n")[1]).toMatch(/^alpha,permit,2024,"6,5","?D2 – .*«6,5»/);
    const workbook = new Blob([new Uint8Array(await writeUsers())]);
    const marked = await mark(form(workbook, "values.xlsx", { E2: "55" }));
    expect([(await sheetOf(marked)).rows[1]?.[4], await redCells(marked)]).toEqual(["55", ["B4"]]);
  });

  test("an ingestion that was refused gives its file back, to those who may see it", async () => {
    const parts = new FormData();
    parts.append("file", new Blob([new Uint8Array(await writeUsers())]), "قيم ٢٠٢٤.xlsx");
    const { id } = (await send(parts)).json().ingestion;
    const answer = await read(`/ingestions/${id}/marked?lang=en`);
    expect(await redCells(answer.rawPayload)).toEqual(["E2", "B4"]);
    expect(answer.headers["content-disposition"]).toContain(encodeURIComponent("قيم ٢٠٢٤"));
    expect(answer.headers["content-type"]).toContain("spreadsheetml");
    expect((await read(`/ingestions/${id}/marked`, "entity")).statusCode).toBe(404);
    expect((await read(`/ingestions/${id}/marked`, "otherProgramme")).statusCode).toBe(403);
    expect((await read(`/ingestions/${id}/marked`, "anybody")).statusCode).toBe(401);
  });

  test("an ingestion with corrections gives its file back with them", async () => {
    const parts = new FormData();
    parts.append("file", new Blob(["entity,service,period,share\nalpha,permit,2024,6x\n"]), "values.csv");
    parts.append("corrections", new Blob(['{"D2":"7x"}']), "corrections.json");
    const { id } = (await send(parts)).json().ingestion;
    expect((await read(`/ingestions/${id}/marked`)).body).toMatch(/2024,7x,"?D2/);
  });

  test("a key of an entity is told that other rows are not its own", async () => {
    const csv = "entity,service,period,share\nbeta,permit,2024,1\n";
    const answer = await send(csv, { path, holder: "entity", query: { lang: "en" } });
    expect(answer.body).toContain("rows of entity alpha");
    expect((await send(csv, { path, holder: "otherProgramme" })).statusCode).toBe(403);
  });

  test.each([
    [
      "a picture",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      "neither text nor a workbook",
    ],
    ["a damaged workbook", Buffer.from("PK\x03\x04 and no more"), "cut off or damaged"],
    ["a workbook with a password", Buffer.from("d0cf11e0a1b11ae100", "hex"), "Remove the password"],
    ["JSON that breaks off", Buffer.from('[{"entity":"alpha"'), "whole and unchanged"],
    ["an empty file", Buffer.from("\n\n"), "Send the file that holds the values"],
  ])("%s cannot be marked, and is told why", async (_, file, reason) => {
    const answer = await send(file, { path, query: { lang: "en" } });
    expect([answer.statusCode, answer.json().code]).toEqual([409, "cannot-be-marked"]);
    expect(answer.json().detail).toContain(reason);
  });

  test("a workbook that unpacks to more than is marked of one is refused, and the server goes on", async () => {
    const parts = [...(await unzip(await writeUsers()))].map(([name, text]) => ({
      name,
      content: Buffer.from(text),
    }));
    const bomb = buildZip([
      ...parts,
      { name: "xl/media/image9.png", content: Buffer.alloc(66 * 1024 * 1024) },
    ]);
    const answer = await send(bomb, { path, query: { lang: "en" } });
    expect([answer.statusCode, answer.json().detail]).toEqual([
      409,
      "It is too large. Go by the list of problems.",
    ]);
    expect(await redCells(await mark(buildZip(parts)))).toEqual(["E2", "B4"]);
  });

  test("several files cannot be marked at once", async () => {
    const parts = new FormData();
    parts.append("file", new Blob(["entity,service\n"]), "a.csv");
    parts.append("file", new Blob(["entity,service\n"]), "b.csv");
    expect((await send(parts, { path })).json().code).toBe("cannot-be-marked");
  });
});
