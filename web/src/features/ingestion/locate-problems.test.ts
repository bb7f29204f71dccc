import type { FileReading, IngestionProblem, PreviewRow } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { cellName, locateProblems } from "./locate-problems.ts";

const reading: FileReading = {
  file: "values.csv",
  format: "text",
  encoding: "utf-8",
  delimiter: ",",
  sheet: null,
  form: "wide",
  headerRow: 3,
  columns: [
    { letter: "A", heading: "entity", meaning: "entity", code: null },
    { letter: "B", heading: "share", meaning: "indicator", code: "share" },
  ],
};
const cell = (text: string) => ({ text, change: "none" as const, before: null });
const rows: readonly PreviewRow[] = [{ file: "values.csv", row: 4, cells: [cell("alpha"), cell("fifty")] }];
const names = { ar: "…", en: "…" };
const problem = (row: number | null, at?: string): IngestionProblem => ({
  code: "some-problem",
  row,
  column: null,
  found: null,
  expected: names,
  mend: names,
  ...(at && { cell: at }),
});

test("a problem stands in its cell, of a row or of the headings, where that cell is shown", () => {
  const { byCell, elsewhere } = locateProblems([problem(4, "B4"), problem(3, "B3")], reading, [...rows]);
  expect([...byCell.keys()]).toEqual(["B4", "B3"]);
  expect(elsewhere).toEqual([]);
});

test("a problem of the file, of a row, or of a cell that is not shown stands above the rows", () => {
  const problems = [problem(null), problem(4), problem(900, "C900")];
  expect(locateProblems(problems, reading, [...rows]).elsewhere).toEqual(problems);
});

test("a row is wrong by any problem of its own, the headings are no row", () => {
  const { wrongRows } = locateProblems([problem(4, "B4"), problem(4), problem(3, "B3")], reading, [...rows]);
  expect([...wrongRows]).toEqual([4]);
});

test("a file that was not understood has its problems, and no cells", () => {
  const { byCell, elsewhere } = locateProblems([problem(null), problem(1, "A1")], undefined, []);
  expect([byCell.size, elsewhere.length]).toEqual([0, 2]);
});

test("a cell beyond the last heading has a name too", () => {
  expect([cellName(reading, 1, 7), cellName(reading, 2, 7), cellName(reading, 27, 7)]).toEqual([
    "B7",
    "C7",
    "AB7",
  ]);
});

test("a doubled row has its problem once, where it says what it is about, not in each of its values", () => {
  const doubled = (at: string): IngestionProblem => ({ ...problem(4, at), code: "doubled-cell" });
  const service = { letter: "C", heading: "service", meaning: "service" as const, code: null };
  const wide = { ...reading, columns: [...reading.columns, service] };
  const full = [{ file: "values.csv", row: 4, cells: [cell("alpha"), cell("5"), cell("permit")] }];
  const { byCell } = locateProblems([doubled("A4"), doubled("B4")], wide, full);
  expect([...byCell].map(([at, problems]) => [at, problems.map(({ found }) => found)])).toEqual([
    ["C4", ["permit"]],
  ]);
});
