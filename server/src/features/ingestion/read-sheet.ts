import { type Cell, type CellValue, readXlsx, type Sheet } from "hucre/xlsx";
import type { ProblemCode } from "./problems.ts";
import type { TableRow } from "./read-table.ts";

/** Sheet "values" in either language, else the first that can be seen. */
const sheetNames = ["values", "القيم"];

/** The sheet of a workbook that holds the values: its name, null where there is none to be seen, and its rows. */
export interface ValuesSheet {
  readonly name: string | null;
  /** Blank rows are left out, but counted. */
  readonly rows: Iterable<TableRow>;
}

/** Reads the sheet of an unpacked workbook that holds the values. Throws whatever a reader stumbles over in a file of unknown making. */
export async function readSheet(archive: Uint8Array): Promise<ValuesSheet> {
  const seen = { first: false, named: false };
  const { sheets } = await readXlsx(archive, {
    readStyles: true,
    sheets: ({ name, hidden, veryHidden }) => {
      if (hidden || veryHidden) return false;
      const place = sheetNames.includes(name.toLowerCase()) ? "named" : "first";
      const isFirst = !seen.first && !seen.named;
      const isWanted = !seen[place] && (place === "named" || isFirst);
      seen[place] = true;
      return isWanted;
    },
  });
  const sheet = sheets.find(({ name }) => sheetNames.includes(name.toLowerCase())) ?? sheets[0];
  return sheet === undefined ? { name: null, rows: [] } : { name: sheet.name, rows: readRows(sheet) };
}

function* readRows(sheet: Sheet): Generator<TableRow> {
  const mergedIn = followMerges(sheet.merges ?? []);
  for (const [index, values] of sheet.rows.entries()) {
    const merged = mergedIn(index);
    const flaws = new Map<number, ProblemCode>();
    const cells = values.map((value, place) => {
      const cell = sheet.cells?.get(`${index},${place}`);
      const isMerged = merged.some(({ startCol, endCol }) => startCol <= place && place <= endCol);
      const flaw = isMerged ? "merged-cell" : flawOf(value, cell);
      if (flaw !== null) flaws.set(place, flaw);
      return cell?.formula === undefined ? toText(value, cell) : `=${cell.formula}`;
    });
    const isBlank = flaws.size === 0 && cells.every((cell) => cell.trim() === "");
    if (!isBlank) yield { number: index + 1, cells, flaws };
  }
}

type Merge = NonNullable<Sheet["merges"]>[number];

/** The merged ranges of a row, for rows that are asked for from the first on. */
function followMerges(merges: readonly Merge[]): (row: number) => readonly Merge[] {
  const waiting = [...merges].sort((left, right) => right.startRow - left.startRow);
  let open: Merge[] = [];
  return (row) => {
    open = open.filter(({ endRow }) => endRow >= row);
    for (let next = waiting.at(-1); next !== undefined && next.startRow <= row; next = waiting.at(-1)) {
      waiting.pop();
      if (next.endRow >= row) open.push(next);
    }
    return open;
  };
}

function flawOf(value: CellValue, cell: Cell | undefined): ProblemCode | null {
  if (cell?.type === "error") return "error-cell";
  if (cell?.formula !== undefined) return "formula-cell";
  return value instanceof Date ? "date-cell" : null;
}

/** A cell as its reader sees it: 0.85 in a cell that shows per cent is 85 %. */
function toText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "?" : value.toISOString().slice(0, 10);
  if (typeof value === "number" && cell?.style?.numFmt?.includes("%")) {
    return `${Number((value * 100).toPrecision(15))}%`;
  }
  return String(value);
}
