import type { IngestionProblem } from "@marsad/shared/schemas";
import Papa from "papaparse";
import type { PackFile } from "./pack.ts";
import { packProblem } from "./pack-problem.ts";
import { readText } from "./read-text.ts";

/** A row of a register: its number as a spreadsheet shows it, and its cells by heading, trimmed; blank ones are left out. */
export interface Row {
  readonly number: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** The headings of a register. */
export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Headings that take a language tag, such as `name` for `name.ar`. */
  readonly translated: readonly string[];
}

/** Reads a CSV register: UTF-8, commas, the headings in the first row. Blank rows are passed over and counted. */
export async function readRows(
  file: PackFile,
  columns: Columns,
): Promise<{ rows: Row[]; problems: IngestionProblem[] }> {
  const { value: text, problems: unreadable } = await readText(file);
  if (text === undefined) return { rows: [], problems: [...unreadable] };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: "," });
  const broken = errors.map(({ row = 0, message }) =>
    packProblem("broken-row", { file: file.name, row: row + 1, found: message }),
  );
  const [header = [], ...lines] = data;
  const headings = header.map((heading) => heading.trim());
  const surplus = lines.flatMap((line, index) =>
    line.slice(headings.length).some((cell) => cell.trim() !== "")
      ? [
          packProblem("surplus-cells", {
            file: file.name,
            row: index + 2,
            found: line.slice(headings.length).join(","),
          }),
        ]
      : [],
  );
  return {
    rows: lines.map((line, index) => toRow(line, headings, index + 2)).filter(({ cells }) => cells.size > 0),
    problems: [...broken, ...checkHeadings(file.name, headings, columns), ...surplus],
  };
}

function toRow(line: readonly string[], headings: readonly string[], number: number): Row {
  const cells = headings.map((heading, index): [string, string] => [heading, (line[index] ?? "").trim()]);
  return { number, cells: new Map(cells.filter(([, cell]) => cell !== "")) };
}

function checkHeadings(file: string, headings: readonly string[], columns: Columns): IngestionProblem[] {
  const { required, optional, translated } = columns;
  const isKnown = (heading: string) =>
    required.includes(heading) ||
    optional.includes(heading) ||
    translated.some((word) => heading.startsWith(`${word}.`));
  return [
    ...required
      .filter((heading) => !headings.includes(heading))
      .map((column) => packProblem("missing-column", { file, row: 1, column })),
    ...headings
      .filter((heading) => heading !== "" && !isKnown(heading))
      .map((column) => packProblem("unknown-column", { file, row: 1, column, found: column })),
    ...headings
      .filter((heading, index) => heading !== "" && headings.indexOf(heading) !== index)
      .map((column) => packProblem("duplicate-column", { file, row: 1, column, found: column })),
  ];
}
