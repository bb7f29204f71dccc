import type { Language } from "@marsad/shared/words/value-words";
import { type Cell, type CellStyle, openXlsx, type Sheet, saveXlsx } from "hucre/xlsx";
import { locateCell } from "../name-cell.ts";
import type { Reading } from "../reading.ts";
import { type Marks, writeHeading } from "./describe-marks.ts";
import { errorsHeading, isErrorsHeading } from "./mark-words.ts";

/** The sheet of a workbook that was read, and the row of its header. */
export interface SheetForm {
  readonly sheet: string;
  readonly headerRow: number;
}

/** Light red, and no fill that a spreadsheet offers by itself, so that marking again knows its own. */
const markFill = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFC9C6" } } as const;

/** What marking writes into a comment, before what stood there. */
const markSign = "⚠ ";
const markEnd = "\n———\n";

/** The errors column: in the font of the heading beside it, since a font of no name is not shown the same everywhere. */
function errorsStyle(heading: Cell | undefined): CellStyle {
  const { name = "Calibri", size = 11 } = heading?.style?.font ?? {};
  return { font: { name, size, color: { rgb: "9C1C13" } }, alignment: { wrapText: true, vertical: "top" } };
}

/**
 * The same workbook with an errors column after its last one, or in the one that an earlier marking added, and every
 * wrong cell in light red with what is expected in its comment. What earlier markings left is taken away. Kept are
 * values, formulas, styles, widths, merges, validations, comments, protection, all sheets, pictures and charts.
 *
 * @throws whatever the library throws for a workbook that it cannot read; it has been read once when problems are known.
 */
export async function markWorkbook(
  bytes: Uint8Array,
  { sheet: name, headerRow }: SheetForm,
  { marks, corrections }: { readonly marks: Marks; readonly corrections: Reading["corrections"] },
  language: Language,
): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  sheet.cells ??= new Map();
  clearMarks(sheet);
  for (const [row, own] of corrections) {
    for (const [at, text] of own) if (row > 0) setText(sheet, row, at, text);
  }
  for (const [cell, text] of marks.cells) {
    const where = locateCell(cell);
    if (where !== null) markCell(sheet, where.row, where.place, text);
  }
  writeErrors(sheet, Math.max(headerRow, 1), marks, language);
  return saveXlsx(workbook);
}

function writeErrors(sheet: Sheet, headerRow: number, marks: Marks, language: Language): void {
  const headings = sheet.rows[headerRow - 1] ?? [];
  const former = headings.findIndex((heading) => isErrorsHeading(String(heading ?? "")));
  const place = former >= 0 ? former : widthOf(sheet);
  if (former >= 0) {
    sheet.rows.forEach((row, index) => {
      if (row[place] !== undefined) row[place] = null;
      sheet.cells?.delete(`${index},${place}`);
    });
  }
  const style = errorsStyle(sheet.cells?.get(`${headerRow - 1},0`));
  setText(sheet, headerRow, place, writeHeading(errorsHeading[language], marks), style);
  for (const [row, text] of marks.rows) setText(sheet, row, place, text, style);
  sheet.columns = Array.from({ length: Math.max(place + 1, sheet.columns?.length ?? 0) }, (_, at) =>
    at === place ? { ...sheet.columns?.[at], width: 60 } : (sheet.columns?.[at] ?? {}),
  );
}

/** Columns up to the last that has something in it; cells that are only formatted do not count. */
function widthOf({ rows }: Sheet): number {
  return rows.reduce(
    (width, row) =>
      Math.max(
        width,
        row.findLastIndex((value) => value !== null && value !== undefined && value !== "") + 1,
      ),
    0,
  );
}

function setText(sheet: Sheet, row: number, at: number, text: string, style?: CellStyle): void {
  while (sheet.rows.length < row) sheet.rows.push([]);
  const cells = sheet.rows[row - 1] ?? [];
  while (cells.length <= at) cells.push(null);
  cells[at] = text;
  const { style: own, comment } = cellAt(sheet, row, at);
  const look = style ?? own;
  sheet.cells?.set(`${row - 1},${at}`, {
    value: text,
    type: "string",
    ...(look === undefined ? {} : { style: look }),
    ...(comment === undefined ? {} : { comment }),
  });
}

function markCell(sheet: Sheet, row: number, at: number, text: string): void {
  const cell = cellAt(sheet, row, at);
  const before = cell.comment;
  sheet.cells?.set(`${row - 1},${at}`, {
    ...cell,
    style: { ...cell.style, fill: markFill },
    comment: {
      author: before?.author ?? "Marsad",
      text: `${markSign}${text}${markEnd}${before?.text ?? ""}`,
    },
  });
}

function cellAt(sheet: Sheet, row: number, at: number): Cell {
  const value = sheet.rows[row - 1]?.[at] ?? null;
  return sheet.cells?.get(`${row - 1},${at}`) ?? { value, type: typeOf(value) };
}

function typeOf(value: Cell["value"]): Cell["type"] {
  if (value === null) return "empty";
  if (value instanceof Date) return "date";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "string";
}

/** Takes away comments and fills of an earlier marking; what stood in the comments stays. */
function clearMarks({ cells }: Sheet): void {
  for (const [key, cell] of cells ?? []) {
    const { comment, style, ...rest } = cell;
    if (comment === undefined || !comment.text.startsWith(markSign) || !comment.text.includes(markEnd))
      continue;
    const text = comment.text.slice(comment.text.indexOf(markEnd) + markEnd.length);
    const { fill, ...look } = style ?? {};
    const isOurs = fill?.type === "pattern" && fill.fgColor?.rgb?.endsWith(markFill.fgColor.rgb);
    cells?.set(key, {
      ...rest,
      ...(style === undefined ? {} : { style: isOurs ? look : style }),
      ...(text === "" ? {} : { comment: { ...comment, text } }),
    });
  }
}
