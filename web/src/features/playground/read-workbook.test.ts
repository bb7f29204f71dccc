import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { parseTable } from "./parse-table.ts";
import { readWorkbook } from "./read-workbook.ts";

const cellsOf = async (bytes: Uint8Array) => parseTable(await readWorkbook(bytes)).map(({ cells }) => cells);

test("the first sheet that can be seen is read, names and numbers as they are stored", async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: "notes", hidden: true, rows: [["not this"]] },
      {
        name: "table",
        rows: [
          ["town", "online", "since"],
          ["الرياض, وسط", 0.1 + 0.2, new Date("2024-02-29T00:00:00Z")],
          ['"B"', null, true],
        ],
      },
      { name: "more", rows: [["nor this"]] },
    ],
  });
  expect(await cellsOf(bytes)).toEqual([
    ["town", "online", "since"],
    ["الرياض, وسط", "0.30000000000000004", "2024-02-29"],
    ['"B"', "", "true"],
  ]);
});

test("a share that is shown as per cent is read as it is shown", async () => {
  const cells = new Map([["1,1", { value: 0.57, style: { numFmt: "0.0%" } }]]);
  const rows = [["town", "online"], ["A"]];
  const bytes = await writeXlsx({ sheets: [{ name: "table", rows, cells: cells as never }] });
  expect((await cellsOf(bytes))[1]).toEqual(["A", "57%"]);
});

test("a formula is what it came to, and an error is seen as one", async () => {
  const cells = new Map([
    ["1,1", { value: 42, type: "formula", formula: "6*7", formulaResult: 42 }],
    ["2,1", { value: "#DIV/0!", type: "error" }],
  ] as const);
  const rows = [["town", "online"], ["A"], ["B"]];
  const bytes = await writeXlsx({ sheets: [{ name: "table", rows, cells: cells as never }] });
  expect(await cellsOf(bytes)).toEqual([
    ["town", "online"],
    ["A", "42"],
    ["B", "#DIV/0!"],
  ]);
});

test("what is no workbook is refused", async () => {
  await expect(readWorkbook(new TextEncoder().encode("PK, but a text"))).rejects.toThrow();
});
