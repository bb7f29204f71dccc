import type { Language } from "@marsad/shared/words/value-words";
import Papa from "papaparse";
import type { Reading } from "../reading.ts";
import type { Encoding } from "../recognise-encoding.ts";
import { type Marks, writeHeading } from "./describe-marks.ts";
import { decodeBytes, encodeText } from "./encode-text.ts";
import { errorsHeading, isErrorsHeading } from "./mark-words.ts";

/** What a text file was taken for. */
export interface TableForm {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly headerRow: number;
}

/** A row as it is written, its line end apart, and its cells. */
interface RawRow {
  readonly number: number;
  readonly text: string;
  readonly lineEnd: string;
  readonly cells: readonly string[];
}

/**
 * The same file with what is wrong in one more column, or in the one that an earlier marking added. Encoding, delimiter,
 * line ends and all that is right stay as they are, quotation marks included; only a row that had been marked before, or
 * has corrections, is written anew.
 */
export function markTable(
  bytes: Buffer,
  { encoding, delimiter, headerRow }: TableForm,
  { marks, corrections }: { readonly marks: Marks; readonly corrections: Reading["corrections"] },
  language: Language,
): Buffer {
  const { text, hasMark } = decodeBytes(bytes, encoding);
  const rows = splitRows(text, delimiter);
  const heading = rows.find(({ number }) => number === headerRow)?.cells ?? [];
  const isMarked = isErrorsHeading(heading.at(-1) ?? "");
  const widest = rows.reduce((width, { cells }) => Math.max(width, cells.length), heading.length);
  const place = isMarked ? heading.length - 1 : widest;
  const quote = (cell: string) => quoteCell(cell, delimiter);
  const lines = rows.map((row) => {
    const { number, lineEnd } = row;
    if (row.cells.every((cell) => cell.trim() === "") && !corrections.has(number)) return row.text + lineEnd;
    const own = corrections.get(number);
    const width = Math.max(row.cells.length, ...[...(own?.keys() ?? [])].map((at) => at + 1));
    const cells = Array.from({ length: width }, (_, at) => own?.get(at) ?? row.cells[at] ?? "");
    const kept = isMarked ? cells.slice(0, place) : cells;
    const before = isMarked || own !== undefined ? kept.map(quote).join(delimiter) : row.text;
    const mark = number === headerRow ? writeHeading(errorsHeading[language], marks) : marks.rows.get(number);
    return before + delimiter.repeat(Math.max(1, place - kept.length + 1)) + quote(mark ?? "") + lineEnd;
  });
  return encodeText({ text: lines.join(""), hasMark }, encoding);
}

/** Splits a text as it is read, so that rows have the numbers by which their problems are told. */
function splitRows(text: string, delimiter: string): RawRow[] {
  const rows: RawRow[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      const whole = text.slice(start, meta.cursor);
      start = meta.cursor;
      const lineEnd = /(\r\n|\n|\r)?$/.exec(whole)?.[0] ?? "";
      rows.push({
        number: rows.length + 1,
        text: whole.slice(0, whole.length - lineEnd.length),
        lineEnd,
        cells: data,
      });
    },
  });
  return rows;
}

function quoteCell(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
