import type { FileReading, IngestionPreview, IngestionProblem } from "@marsad/shared/schemas";

/** The problems of a file by where they are shown. */
export interface LocatedProblems {
  /** By the cell of the preview, or of its header, that they are about. */
  readonly byCell: ReadonlyMap<string, readonly IngestionProblem[]>;
  /** Those about the file, a row, or a cell that the preview does not hold. */
  readonly elsewhere: readonly IngestionProblem[];
  /** Rows with a problem, as the spreadsheet numbers them. */
  readonly wrongRows: ReadonlySet<number>;
}

/** The letters of a column by its place: 0 is `A`, 26 is `AA`. */
function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}

/** The name of a cell of the preview; its columns may be fewer than its cells. */
export function cellName(reading: FileReading, place: number, row: number): string {
  return `${reading.columns[place]?.letter ?? letterOf(place)}${row}`;
}

function shownCells(reading: FileReading, rows: IngestionPreview["rows"]): Set<string> {
  const cells = new Set<string>();
  if (reading.headerRow > 0)
    for (const { letter } of reading.columns) cells.add(`${letter}${reading.headerRow}`);
  for (const { row, cells: values } of rows)
    for (const place of values.keys()) cells.add(cellName(reading, place, row));
  return cells;
}

/**
 * A problem as it is mended. Two rows for one value are mended where a row says what it is about: every value of a
 * doubled row has the same problem, and none of them is at fault.
 */
function toMend(
  problem: IngestionProblem,
  reading: FileReading | undefined,
  rows: IngestionPreview["rows"],
): IngestionProblem {
  const { code, row } = problem;
  if (code !== "doubled-cell" || row === null || !reading) return problem;
  const telling = reading.form === "long" ? "indicator" : "service";
  const place = reading.columns.findIndex(({ meaning }) => meaning === telling);
  const text = rows.find((candidate) => candidate.row === row)?.cells[place]?.text;
  return text === undefined ? problem : { ...problem, cell: cellName(reading, place, row), found: text };
}

/** Puts every problem where a reader meets it: in its cell where that is shown, else above the rows. */
export function locateProblems(
  problems: readonly IngestionProblem[],
  reading: FileReading | undefined,
  rows: IngestionPreview["rows"],
): LocatedProblems {
  const shown = reading ? shownCells(reading, rows) : new Set();
  const byCell = new Map<string, IngestionProblem[]>();
  const elsewhere: IngestionProblem[] = [];
  const wrongRows = new Set<number>();
  for (const told of problems) {
    const problem = toMend(told, reading, rows);
    const { cell, row } = problem;
    if (row !== null && row !== reading?.headerRow) wrongRows.add(row);
    if (cell === undefined || !shown.has(cell)) elsewhere.push(problem);
    else {
      const others = byCell.get(cell) ?? [];
      const isSaid = problem !== told && others.some(({ code }) => code === problem.code);
      if (!isSaid) byCell.set(cell, [...others, problem]);
    }
  }
  return { byCell, elsewhere, wrongRows };
}
