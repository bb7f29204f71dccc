import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";

forEachEngine("dry runs", (open) => {
  const { send, read, everything } = openIngestion(open);
  const head = "entity,service,period,online,share,volume\n";
  const start = `${head}alpha,permit,2024,yes,60,10\nalpha,licence,2024,no,100,\nbeta,permit,2024,yes,100,\n`;
  const dryRun = { dryRun: "true" };

  test("tells cell by cell what would become of what stands, and leaves no trace", async () => {
    await send(start);
    const before = await everything();
    const answer = await send(
      `${head}alpha,permit,2024,no,60,12\nalpha,licence,2024,missing,200,\nbeta,licence,2024,yes,1,5\nbeta,permit,2024,,x,\n`,
      { query: dryRun },
    );
    expect(answer.statusCode).toBe(200);
    const { status, counts, preview, id } = answer.json();
    expect({ status, id }).toEqual({ status: "refused", id: null });
    expect(counts).toMatchObject({
      ...{ rows: 4, wrongRows: 3, changed: 1, unchanged: 1, cleared: 0, problems: 3 },
      problemsByCode: { "off-scale": 1, "unknown-service": 1, "not-a-value": 1 },
    });
    const cells = (row: number) =>
      preview.rows[row].cells.map(({ text, change, before: stood }: Record<string, string | null>) =>
        [text, change, stood].filter((part) => part !== null).join(" "),
      );
    expect(preview.rows.map(({ row }: { row: number }) => row)).toEqual([2, 3, 4, 5]);
    expect(cells(0).slice(3)).toEqual(["no changed 1", "60 unchanged", "12 changed 10"]);
    expect(cells(1).slice(3)).toEqual(["missing cleared 0", "200 wrong", " none"]);
    expect(cells(2)).toEqual(["beta none", "licence wrong", "2024 none", "yes none", "1 none", "5 none"]);
    expect(cells(3).slice(3)).toEqual([" none", "x wrong", " none"]);
    expect(preview.effects).toEqual([]);
    expect(await everything()).toEqual(before);
    expect((await read("/ingestions")).json().ingestions).toHaveLength(1);
  });

  test("tells the scores and ranks that then follow, to the last bit", async () => {
    const file = `${head}alpha,permit,2024,yes,100,\nalpha,licence,2024,yes,100,\nbeta,permit,2024,no,90.1,\n`;
    const before = await everything();
    const { preview } = (await send(file, { query: dryRun })).json();
    // alpha (70 + 75) / 2 = 72.5 to 100; beta 100 to (0 + 3 · 90.1) / 4
    expect(preview).toMatchObject({
      effectCount: 2,
      effects: [
        { entity: "beta", names: { en: "beta" }, scoreBefore: 100, rankBefore: 1, rankAfter: 2 },
        { entity: "alpha", period: "2024", scoreBefore: 72.5, scoreAfter: 100, rankBefore: 2, rankAfter: 1 },
      ],
    });
    expect(preview.effects[0].scoreAfter).toBeCloseTo(67.575, 12);
    expect(await everything()).toEqual(before);
    await send(file);
    const { rows } = (await read("/rankings/2024")).json();
    const told = new Map(preview.effects.map((effect: { entity: string }) => [effect.entity, effect]));
    for (const { entity, score, rank } of rows) {
      expect(told.get(entity.code)).toMatchObject({ scoreAfter: score, rankAfter: rank });
    }
  });

  test("a new entity in the ranking is told without a score before", async () => {
    const file = "entity,service,period,step,days\nbeta,permit,2025,3,15\n";
    const { preview } = (await send(file, { query: dryRun })).json();
    expect(preview.effects).toEqual([
      expect.objectContaining({ entity: "beta", scoreBefore: null, rankBefore: null, rankAfter: 1 }),
    ]);
  });

  test("of a long file the first rows are shown, and every wrong one whose problem is told", async () => {
    const rows = Array.from(
      { length: 1500 },
      (_, index) => `beta,permit,2024,,${index === 1400 ? "x" : ""},\n`,
    );
    const { preview, counts } = (await send(head + rows.join(""), { query: dryRun })).json();
    expect(counts.rows).toBe(1500);
    expect(preview.rows).toHaveLength(201);
    expect(preview.rows.at(-1).row).toBe(1402);
  });

  test("what was understood is told: format, encoding, separator, form and what each column is", async () => {
    const csv = "الجهة;رمز الخدمة;(ملاحظة);نسبة [share];online;onlin\nbeta;permit;x;1;yes;2\n";
    const { readings } = (await send(csv, { query: { ...dryRun, period: "2024" } })).json();
    const columns = readings[0].columns.map(
      ({ letter, meaning, code }: Record<string, string>) => `${letter} ${code ?? meaning}`,
    );
    expect(readings[0]).toMatchObject({
      ...{
        file: "values.csv",
        format: "text",
        encoding: "utf-8",
        delimiter: ";",
        form: "wide",
        headerRow: 1,
      },
    });
    expect(columns).toEqual(["A entity", "B service", "C note", "D share", "E online", "F unknown"]);
  });
});
