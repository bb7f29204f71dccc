import type { CompositeProblem } from "./composite-problem.ts";
import type { CompositeDefinition } from "./definition.ts";
import { type FlatFileProblem, flatFileTexts } from "./flat-file-texts.ts";
import { type NamedColumns, nameColumns } from "./name-columns.ts";
import { readNumber } from "./read-number.ts";

/** A row of a table: its number as the spreadsheet has it, and its cells as text. */
export interface FlatRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A flat file as the definition reads it: arrays with a place for each row. */
export interface FlatFile {
  readonly units: readonly string[];
  /** Blank where the definition names no column of periods. */
  readonly periods: readonly string[];
  /** By heading; NaN where a value is not known. */
  readonly numbers: ReadonlyMap<string, Float64Array>;
  /** By heading: which group each row is in, blank for none. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Headings that the definition does not name. */
  readonly unread: readonly string[];
}

/** The widest number that a double can still be subtracted from another, with digits to spare. */
const widest = 1e15;
const longestQuote = 200;

/** Reads a table, its header first, by a valid definition; with any problem the file is not to be used. */
export function readFlatFile(
  definition: CompositeDefinition,
  rows: readonly FlatRow[],
): { readonly file: FlatFile; readonly problems: readonly CompositeProblem[] } {
  const [header, ...body] = rows;
  const problems: CompositeProblem[] = [];
  const add = (
    code: FlatFileProblem,
    row: number | null,
    column: string | null,
    found: string | null,
    given = "",
  ) =>
    problems.push({
      code,
      row,
      column,
      found: found?.slice(0, longestQuote) ?? null,
      ...flatFileTexts[code](given),
    });

  const headings = (header?.cells ?? []).map((heading) => heading.trim());
  const columns = nameColumns(definition);
  if (body.length === 0) add("file-empty", null, null, null);
  else checkHeadings(headings, columns, header?.number ?? 1, add);

  const cellOf = (heading: string | undefined) => {
    const at = heading === undefined ? -1 : headings.indexOf(heading);
    return ({ cells }: FlatRow) => cells[at]?.trim() ?? "";
  };
  const numbers = new Map(
    columns.numbers.map((heading) => {
      const cell = cellOf(heading);
      const isDivisor = columns.denominators.has(heading);
      return [
        heading,
        Float64Array.from(body, (row) => {
          const text = cell(row);
          const value = readNumber(text);
          if (value === undefined) add("not-a-number", row.number, heading, text);
          else if (Math.abs(value) > widest) add("number-too-large", row.number, heading, text);
          else if (isDivisor && value <= 0) add("denominator-not-positive", row.number, heading, text);
          return value ?? Number.NaN;
        }),
      ] as const;
    }),
  );
  const units = body.map(cellOf(definition.unit));
  const periods = body.map(cellOf(definition.period));
  checkRows(body, headings, { units, periods, definition }, add);
  return {
    file: {
      units,
      periods,
      numbers,
      groups: new Map(columns.groups.map((heading) => [heading, body.map(cellOf(heading))])),
      unread: headings.filter((heading) => heading !== "" && !columns.all.has(heading)),
    },
    problems: problems.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)),
  };
}

type Add = (
  code: FlatFileProblem,
  row: number | null,
  column: string | null,
  found: string | null,
  given?: string,
) => void;

function checkHeadings(headings: readonly string[], columns: NamedColumns, row: number, add: Add): void {
  for (const column of columns.all) {
    if (!headings.includes(column)) add("missing-column", row, column, null, column);
    else if (headings.indexOf(column) !== headings.lastIndexOf(column))
      add("doubled-column", row, column, column);
  }
}

interface Labels {
  readonly units: readonly string[];
  readonly periods: readonly string[];
  readonly definition: CompositeDefinition;
}

function checkRows(
  body: readonly FlatRow[],
  headings: readonly string[],
  { units, periods, definition: { unit, period } }: Labels,
  add: Add,
): void {
  const firstRows = new Map<string, number>();
  for (const [index, { number, cells }] of body.entries()) {
    const extra = cells.slice(headings.length).find((cell) => cell.trim() !== "");
    if (extra !== undefined) add("extra-cells", number, null, extra, String(headings.length));
    if (headings.includes(unit) && units[index] === "") add("missing-unit", number, unit, null);
    const isUndated = period !== undefined && headings.includes(period) && periods[index] === "";
    if (isUndated) add("missing-period", number, period, null);
    if (units[index] === "" || isUndated) continue;
    const key = JSON.stringify([units[index], periods[index]]);
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, number);
    else add("doubled-row", number, unit, [units[index], periods[index]].join(" ").trim(), String(first));
  }
}
