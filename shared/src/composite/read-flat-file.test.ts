import { expect, test } from "vitest";
import { readFlatFile } from "./read-flat-file.ts";
import { readNumber } from "./read-number.ts";
import { column, composite, tableOf } from "./testing/composite.ts";

const definition = composite([
  column("a"),
  column("b", { column: "Cases, all", denominator: { column: "people", per: 1000 } }),
]);

/** What is wrong with a table: code, row, column and what was found. */
function problemsOf(rows: readonly string[][], by = definition) {
  const table = rows.map((cells, index) => ({ number: index + 1, cells }));
  return readFlatFile(by, table).problems.map(({ code, row, column: heading, found }) => [
    code,
    row,
    heading,
    found,
  ]);
}

const header = ["unit", "year", "a", "Cases, all", "people"];

test("a cell is a number in Latin or Arabic digits, yes or no, or unknown", () => {
  expect(["12.5", "-3", "1e3", "٩٫٥", "85%", "yes", "لا", "0"].map(readNumber)).toEqual([
    12.5, -3, 1000, 9.5, 85, 1, 0, 0,
  ]);
  for (const text of ["", "..", "n/a", "NA", "missing", "غير مقيس"]) expect(readNumber(text)).toBeNaN();
  for (const text of ["12,5", "about 3", "1 000", "=1+1"]) expect(readNumber(text)).toBeUndefined();
});

test("a file is read by heading, in any order of columns, and says what it did not read", () => {
  const { file, problems } = readFlatFile(
    composite([column("a")]),
    tableOf("note,a,year,unit\nx,1,2023,Beta\ny,,2024,Beta"),
  );
  expect(problems).toEqual([]);
  expect(file).toMatchObject({ units: ["Beta", "Beta"], periods: ["2023", "2024"], unread: ["note"] });
  expect([...(file.numbers.get("a") ?? [])]).toEqual([1, Number.NaN]);
});

test("everything that is wrong is told at once, with row, column and what was found", () => {
  expect(
    problemsOf([
      header,
      ["X", "2024", "many", "3", "1000"],
      ["X", "2024", "1", "2", "0"],
      ["", "2024", "1", "2", "5"],
      ["Y", "", "1e16", "2", "5", "stray"],
    ]),
  ).toEqual([
    ["not-a-number", 2, "a", "many"],
    ["denominator-not-positive", 3, "people", "0"],
    ["doubled-row", 3, "unit", "X 2024"],
    ["missing-unit", 4, "unit", null],
    ["number-too-large", 5, "a", "1e16"],
    ["extra-cells", 5, null, "stray"],
    ["missing-period", 5, "year", null],
  ]);
});

test("a column that is not there, or there twice, is named", () => {
  expect(
    problemsOf([
      ["unit", "year", "a", "a", "people"],
      ["X", "2024", "1", "2", "5"],
    ]),
  ).toEqual([
    ["doubled-column", 1, "a", "a"],
    ["missing-column", 1, "Cases, all", null],
  ]);
});

test("a file without rows is empty", () => {
  expect(problemsOf([])).toEqual([["file-empty", null, null, null]]);
  expect(problemsOf([header])).toEqual([["file-empty", null, null, null]]);
});

test("every problem says what was expected and how to mend it, in both languages", () => {
  const { problems } = readFlatFile(definition, tableOf("unit,year\nX,2024"));
  expect(problems.length).toBeGreaterThan(0);
  for (const { expected, mend } of problems) {
    expect([expected.ar, expected.en, mend.ar, mend.en].every(Boolean)).toBe(true);
  }
});
