import { openXlsx, readXlsx, saveXlsx } from "hucre/xlsx";
import { beforeAll, expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";
import { registerOffices } from "../../testing/register-offices.ts";
import { unzip } from "../../testing/unzip.ts";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

forEachEngine("templates", (open) => {
  const suite = openIngestion(open);
  const { send, read } = suite;
  beforeAll(async () => {
    await registerOffices(suite.app());
    const before =
      "entity,service,period,step,days\nalpha,permit,2025,3,12.5\nalpha,licence,2025,2,not-applicable\n";
    expect((await send(before)).statusCode).toBe(201);
    const now =
      "entity,service,period,online,depth,grade,days,volume\nbeta,trade,2026,yes,2,not-measured,-4,1200\n";
    expect((await send(now)).statusCode).toBe(201);
  });

  const template = async (query: string, period = "2026") => {
    const answer = await read(`/periods/${period}/template.xlsx?${query}`);
    expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
    return answer.rawPayload;
  };
  const valuesOf = async (workbook: Buffer) => {
    const { sheets } = await readXlsx(workbook, { readStyles: true });
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error("a template has a sheet");
    const at = (code: string) =>
      (sheet.rows[0] ?? []).findIndex((heading) => String(heading).endsWith(`[${code}]`));
    return { sheet, at, row: (service: string) => sheet.rows.findIndex((cells) => cells[1] === service) };
  };
  /** Writes into cells as somebody at a spreadsheet would, by service and code of the indicator. */
  const fill = async (workbook: Buffer, cells: Readonly<Record<string, Record<string, string | number>>>) => {
    const opened = await openXlsx(workbook, { readStyles: true });
    const { at, row } = await valuesOf(workbook);
    const sheet = opened.sheets[0];
    for (const [service, values] of Object.entries(cells)) {
      for (const [code, value] of Object.entries(values)) {
        const [line, place] = [row(service), at(code)];
        const cell = sheet?.cells?.get(`${line},${place}`);
        if (sheet?.rows[line] !== undefined) sheet.rows[line][place] = value;
        if (cell !== undefined) cell.value = value;
      }
    }
    return Buffer.from(await saveXlsx(opened));
  };

  test("a template that was filled in is committed, and the scores follow", async () => {
    const filled = await fill(await template("entity=alpha"), {
      permit: { online: "نعم", depth: "=الكل", grade: 2, days: 15 },
      licence: { online: "لا", depth: "لا ينطبق", grade: "2", days: "غير مقيس", volume: 30 },
    });
    const answer = await send(filled, { query: { period: "2026" } });
    expect(answer.statusCode, answer.body).toBe(201);
    expect(answer.json()).toMatchObject({ counts: { rows: 2, cells: 8, problems: 0 } });
    const { rows } = (await read("/rankings/2026")).json();
    // permit (100 + 100 + 100 + 50) / 4, licence (0 + 100) / 2
    expect(rows.find((row: { entity: { code: string } }) => row.entity.code === "alpha").score).toBe(68.75);
  });

  test.each(["ar", "en"])(
    "a template in %s that is sent as it came changes nothing that stands",
    async (lang) => {
      await send(await template(`entity=beta&lang=${lang}`), { query: { period: "2026" } });
      const answer = await send(await template(`entity=beta&lang=${lang}`), { query: { period: "2026" } });
      expect(answer.json()).toMatchObject({
        status: "unchanged",
        counts: { changed: 0, added: 0, problems: 0 },
      });
    },
  );

  test("a template sent for another period is refused by its period", async () => {
    const answer = await send(await template("entity=beta"), { query: { period: "2025" } });
    expect(answer.json().problems.map(({ code }: { code: string }) => code)).toContain("other-period");
  });

  test("what stands is filled in, in the words of the language", async () => {
    for (const [lang, words] of [
      ["ar", ["نعم", "=الكل", "غير مقيس", -4, 1200]],
      ["en", ["yes", "=All", "not-measured", -4, 1200]],
    ] as const) {
      const { sheet, at, row } = await valuesOf(await template(`entity=beta&lang=${lang}`));
      const cells = sheet.rows[row("trade")] ?? [];
      expect(["online", "depth", "grade", "days", "volume"].map((code) => cells[at(code)])).toEqual(words);
      expect(cells[at("segments")]).toBe("individual business");
    }
  });

  test("beside an indicator stands what it was in the last period before that has values", async () => {
    const { sheet, row } = await valuesOf(await template("entity=alpha&lang=en"));
    const note = (sheet.rows[0] ?? []).findIndex((heading) => String(heading).startsWith("(2025: -Days"));
    expect(sheet.rows[row("permit")]?.[note]).toBe(12.5);
    expect(sheet.rows[row("licence")]?.[note]).toBe("not-applicable");
    expect((sheet.rows[0] ?? []).filter((heading) => String(heading).startsWith("(2025"))).toHaveLength(1);
  });

  test("the sheet is right-to-left in Arabic, its head is frozen, and it is protected without a password", async () => {
    const sheetOf = async (lang: string) =>
      (await unzip(await template(`entity=beta&lang=${lang}`))).get("xl/worksheets/sheet1.xml") ?? "";
    const arabic = await sheetOf("ar");
    expect(arabic).toContain('rightToLeft="1"');
    expect(arabic).toMatch(/<pane xSplit="3" ySplit="1"[^>]* state="frozen"/);
    expect(arabic.match(/<sheetProtection[^>]*>/)?.[0]).not.toContain("password");
    expect(arabic).toMatch(/<sheetProtection[^>]* sheet="1"/);
    expect(await sheetOf("en")).not.toContain("rightToLeft");
  });

  test("codes, notes and what is not asked are locked; values are not", async () => {
    const files = await unzip(await template("entity=beta&lang=en"));
    const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
    const xfs = (files.get("xl/styles.xml") ?? "").match(/<cellXfs[\s\S]*<\/cellXfs>/)?.[0] ?? "";
    const formats = xfs.match(/<xf [^>]*?(\/>|>[\s\S]*?<\/xf>)/g) ?? [];
    const isLocked = (cell: string) => {
      const style = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1];
      return !/locked="(0|false)"/.test(formats[Number(style)] ?? "");
    };
    const { at, row } = await valuesOf(await template("entity=beta&lang=en"));
    const cell = (service: string, code: string) =>
      `${String.fromCharCode(65 + at(code))}${row(service) + 1}`;
    expect([cell("trade", "entity"), cell("trade", "service"), "C2", "D2", "E2", "A1"].map(isLocked)).toEqual(
      Array(6).fill(true),
    );
    expect(
      ["segments", "volume", "online", "days", "share"].map((code) => isLocked(cell("trade", code))),
    ).toEqual(Array(5).fill(false));
    // permit is not for business, of which alone `share` is asked.
    expect(isLocked(cell("permit", "share"))).toBe(true);
  });

  test("ladders and yes or no have lists with the states, percentages and numbers a rule, all with an error text", async () => {
    const files = await unzip(await template("entity=beta&lang=ar"));
    const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
    const rules = sheet.match(/<dataValidation [\s\S]*?<\/dataValidation>/g) ?? [];
    const { at } = await valuesOf(await template("entity=beta&lang=ar"));
    const ruleOf = (code: string) =>
      rules.find((rule) => rule.includes(`sqref="${String.fromCharCode(65 + at(code))}2:`)) ?? "";
    const lists = (await readXlsx(await template("entity=beta&lang=ar"))).sheets.at(-1);
    const listOf = (code: string) => {
      const [, column = ""] = /\$([A-Z])\$1:\$[A-Z]\$\d+<\/formula1>/.exec(ruleOf(code)) ?? [];
      const words = lists?.rows.map((cells) => cells[column.charCodeAt(0) - 65] ?? null) ?? [];
      return words.filter((word) => word !== null);
    };
    const states = ["مفقود", "لا ينطبق", "غير مقيس"];
    expect(lists).toMatchObject({ name: "القوائم", hidden: true });
    expect(listOf("online")).toEqual(["نعم", "لا", ...states]);
    expect(listOf("depth")).toEqual(["لا شيء، إطلاقًا", "بعض «الأجزاء»", "=الكل", ...states]);
    // A step that is called as a state is would be read as the state: its number is not.
    expect(listOf("grade")).toEqual(["1", "2", ...states]);
    expect(ruleOf("share")).toMatch(/type="decimal"[\s\S]*<formula1>0<\/formula1><formula2>100</);
    expect(ruleOf("days")).toContain('type="decimal"');
    for (const code of ["online", "depth", "grade", "share", "days", "volume"]) {
      expect(ruleOf(code)).toMatch(/ error="[^"]*[ء-ي]/);
    }
  });

  test("headings end with their code, and their comments tell unit, scale, steps and source in both languages", async () => {
    const files = await unzip(await template("entity=beta&lang=ar"));
    const { sheet, at } = await valuesOf(await template("entity=beta&lang=ar"));
    expect(sheet.rows[0]?.[0]).toBe("رمز الجهة · Entity code [entity]");
    expect(sheet.rows[0]?.[at("online")]).toBe("الخدمة متاحة إلكترونيًا · Available online [online]");
    const comments = files.get("xl/comments1.xml") ?? "";
    const commentOf = (code: string) =>
      new RegExp(`ref="${String.fromCharCode(65 + at(code))}1"[\\s\\S]*?</comment>`).exec(comments)?.[0] ??
      "";
    expect(commentOf("days")).toContain("الوحدة · Unit: يوم · days");
    expect(commentOf("days")).toContain("30 = الأدنى أداءً · worst");
    expect(commentOf("depth")).toContain("2 = =الكل · =All (من البداية إلى النهاية · From start to end)");
    expect(commentOf("depth")).toContain("المصدر · Source: دليل القياس · The rule book, 4.2");
    expect(commentOf("segments")).toContain("business");
  });

  test("no cell is a formula, whatever names begin with", async () => {
    const files = await unzip(await template(""));
    for (const [name, xml] of files) if (name.includes("worksheets/")) expect(xml).not.toMatch(/<f[ >]/);
    expect(files.get("xl/sharedStrings.xml")).toContain("=HYPERLINK(");
  });

  test("the guide names every indicator with its weight, the states, the codes and where to send", async () => {
    const { sheets } = await readXlsx(await template("entity=beta&lang=en"));
    const guide = sheets[1];
    expect(guide?.name).toBe("guide");
    const text = guide?.rows.flat().join("\n");
    for (const word of ["depth", "share", "not-applicable", "individual", "ingestions?period=2026"]) {
      expect(text).toContain(word);
    }
    expect(guide?.rows.find(([code]) => code === "days")?.[6]).toBeCloseTo(0.2);
  });

  test("a key of an entity gets its own services alone, and needs not say whose", async () => {
    const own = await valuesOf((await read("/periods/2026/template.xlsx", "entity")).rawPayload);
    expect(own.sheet.rows.slice(1).map(([entity, service]) => [entity, service])).toEqual([
      ["alpha", "licence"],
      ["alpha", "permit"],
    ]);
    expect((await read("/periods/2026/template.xlsx?entity=beta", "entity")).statusCode).toBe(403);
    expect((await read("/periods/2026/template.xlsx", "otherProgramme")).statusCode).toBe(403);
    expect((await read("/periods/2026/template.xlsx", "anybody")).statusCode).toBe(401);
    expect((await valuesOf(await template(""))).sheet.rows).toHaveLength(5);
  });

  test.each([
    ["/periods/2027/template.xlsx", 404, "period-not-found"],
    ["/periods/2026/template.xlsx?entity=gamma", 404, "entity-not-found"],
    ["/periods/2023/template.xlsx", 409, "period-not-measured"],
  ])("%s is answered %d %s", async (path, status, code) => {
    const answer = await read(path);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  test("it is saved under a name of its own as a workbook", async () => {
    const { headers } = await read("/periods/2026/template.xlsx?entity=alpha");
    expect(headers["content-type"]).toBe(workbookType);
    expect(headers["content-disposition"]).toContain('filename="template-towns-alpha-2026.xlsx"');
  });
});
