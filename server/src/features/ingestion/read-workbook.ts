import { readFile } from "node:fs/promises";
import type { FileReading } from "@marsad/shared/schemas";
import { type Cell, type CellValue, readXlsx, type Sheet } from "hucre/xlsx";
import type { SpooledFile } from "../../spool/spool-upload.ts";
import { measureWorkbook } from "./measure-workbook.ts";
import type { ProblemCode, Problems } from "./problems.ts";
import type { OnRow } from "./read-table.ts";

/** What a workbook may be when unpacked: it is read as a whole, and a small file can hold a huge one. */
const largestWorkbook = 128 * 1024 * 1024;

/** Merged ranges that are told; a sheet with more of them is no table of values. */
const mergesAtMost = 1000;

/** Sheet "values" in either language, else the first that can be seen. */
const sheetNames = ["values", "القيم"];

/** Reads the sheet of a workbook that holds the values, row by row, blank rows left out but counted; answers its name. */
export async function readWorkbook(
  { path, name }: SpooledFile,
  problems: Problems,
  onRow: OnRow,
): Promise<Pick<FileReading, "sheet">> {
  const sheet = await openSheet(path, (code, given) => problems.add(code, { file: name }, given));
  if (sheet === null) return { sheet: null };
  const merges = sheet.merges?.slice(0, mergesAtMost) ?? [];
  for (const [index, values] of sheet.rows.entries()) {
    const merged = merges.filter(({ startRow, endRow }) => startRow <= index && index <= endRow);
    const flaws = new Map<number, ProblemCode>();
    const cells = values.map((value, place) => {
      const cell = sheet.cells?.get(`${index},${place}`);
      const isMerged = merged.some(({ startCol, endCol }) => startCol <= place && place <= endCol);
      const flaw = isMerged ? "merged-cell" : flawOf(value, cell);
      if (flaw !== null) flaws.set(place, flaw);
      return cell?.formula === undefined ? toText(value, cell) : `=${cell.formula}`;
    });
    const isBlank = flaws.size === 0 && cells.every((cell) => cell.trim() === "");
    if (!isBlank && !onRow({ number: index + 1, cells, flaws })) break;
  }
  return { sheet: sheet.name };
}

async function openSheet(
  path: string,
  refuse: (code: ProblemCode, given?: string) => void,
): Promise<Sheet | null> {
  try {
    if ((await measureWorkbook(path, largestWorkbook)) > largestWorkbook) {
      refuse("file-too-large", String(largestWorkbook / 1024 / 1024));
      return null;
    }
    const { sheets } = await readXlsx(await readFile(path), { readStyles: true });
    const visible = sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
    return visible.find(({ name }) => sheetNames.includes(name.toLowerCase())) ?? visible[0] ?? null;
  } catch {
    // Whatever a reader stumbles over in a file of unknown making, the file is what has to be mended.
    refuse("file-damaged");
    return null;
  }
}

function flawOf(value: CellValue, cell: Cell | undefined): ProblemCode | null {
  if (cell?.type === "error") return "error-cell";
  if (cell?.formula !== undefined) return "formula-cell";
  return value instanceof Date ? "date-cell" : null;
}

/** A cell as its reader sees it: 0.85 in a cell that shows per cent is 85 %. */
function toText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number" && cell?.style?.numFmt?.includes("%")) {
    return `${Number((value * 100).toPrecision(15))}%`;
  }
  return String(value);
}
