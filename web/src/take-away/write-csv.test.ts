import { expect, test } from "vitest";
import { nameFile } from "./name-file.ts";
import { writeCsv } from "./write-csv.ts";

const columns = [
  { code: "name", label: "الاسم" },
  { code: "score", label: "الدرجة" },
];
const lines = (rows: readonly (readonly (string | number | null)[])[]) =>
  writeCsv("العنوان", [{ code: "source", label: "المصدر", value: "أ, ب" }], { columns, rows }).split("\r\n");

test("CSV has its mark, then what it is, then headings with their codes, then rows", () => {
  expect(lines([["أمانة", 94.57281541607033]])).toEqual([
    "\uFEFFالعنوان",
    'المصدر,"أ, ب"',
    "",
    "الاسم (name),الدرجة (score)",
    "أمانة,94.57281541607033",
    "",
  ]);
});

test("what is not known is an empty cell, and zero is zero", () => {
  expect(
    lines([
      ["a", null],
      ["b", 0],
    ]).slice(4, 6),
  ).toEqual(["a,", "b,0"]);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1+1"])("the text %j is no formula", (text) => {
  expect(lines([[text, -1]])[4]).toBe(`'${text},-1`);
});

test("quotes, line ends and marks of isolation do not get in the way of a reader", () => {
  expect(lines([['a "b"', 1]])[4]).toBe('"a ""b""",1');
  expect(lines([["\u2068متقدم\u2069", 1]])[4]).toBe("متقدم,1");
});

test("a file is named after its page, its part and its period", () => {
  expect(nameFile("/marsad/entities/13", "trend", "2026-Q3", "csv")).toBe(
    "marsad-entities-13-trend-2026-Q3.csv",
  );
  expect(nameFile("/marsad/ranking", "ranking", "2026-Q3", "xlsx")).toBe("marsad-ranking-2026-Q3.xlsx");
  expect(nameFile("/a%2Fb", "page", undefined, "csv")).toBe("a_b-page.csv");
});
