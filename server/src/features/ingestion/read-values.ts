import type { FileReading } from "@marsad/shared/schemas";
import type { SpooledFile } from "../../spool/spool-upload.ts";
import { correctRow, reportUnused } from "./correct-row.ts";
import { readJson } from "./read-json.ts";
import { createPlainReader, type ReadPlainRow } from "./read-plain-row.ts";
import { readRow } from "./read-row.ts";
import { type OnRow, readTable } from "./read-table.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { Reading } from "./reading.ts";
import { recogniseFormat } from "./recognise-format.ts";
import { type RecognisedHeader, recogniseHeader } from "./recognise-header.ts";

/**
 * Reads a text file, a workbook or a JSON file, in the wide or the long form, into statements; a wrong row says nothing.
 * Answers how many rows are below its header.
 */
export async function readValues(file: SpooledFile, reading: Reading): Promise<number> {
  const { problems, registers, limits, drafts } = reading;
  let recognised: RecognisedHeader | undefined;
  let headerRow = 0;
  let readPlainRow: ReadPlainRow = () => false;
  let rows = 0;
  const before = problems.count;
  const corrected = new Set<number>();
  const onRow: OnRow = (raw) => {
    const row = correctRow(raw, reading.corrections);
    if (row !== raw) corrected.add(row.number);
    if (recognised === undefined) {
      headerRow = row.number;
      if (row.cells.findLastIndex((cell) => cell.trim() !== "") >= limits.columns) {
        problems.add("too-many-columns", { file: file.name }, String(limits.columns));
        return false;
      }
      recognised = recogniseHeader(row, registers, problems, file.name);
      if (recognised.header !== null && drafts === null)
        readPlainRow = createPlainReader(recognised.header, reading);
      return true;
    }
    if (++rows > limits.rows) {
      problems.add("too-many-rows", { file: file.name }, String(limits.rows));
      return false;
    }
    readRow(row, recognised.header, reading, file.name);
    return true;
  };
  const takePlain: ReadPlainRow = (text, delimiter, number) => {
    const isTaken =
      rows < limits.rows && !reading.corrections.has(number) && readPlainRow(text, delimiter, number);
    if (isTaken) rows++;
    return isTaken;
  };
  const read = await readRows(file, reading, onRow, takePlain);
  reportUnused(reading.corrections, corrected, problems, file.name);
  // What could not be read at all has its reason already.
  if (rows === 0 && recognised?.header !== null && (recognised !== undefined || problems.count === before)) {
    problems.add("file-empty", { file: file.name });
  }
  const columns = recognised?.columns ?? [];
  reading.files.push({ file: file.name, ...read, form: recognised?.form ?? null, headerRow, columns });
  return rows;
}

/** Reads whatever the file is, row by row, and answers what it is. */
async function readRows(
  file: SpooledFile,
  reading: Reading,
  onRow: OnRow,
  takePlain: ReadPlainRow,
): Promise<Pick<FileReading, "format" | "encoding" | "delimiter" | "sheet">> {
  const unknown = { format: null, encoding: null, delimiter: null, sheet: null };
  const format = await recogniseFormat(file.path);
  switch (format) {
    case "sealed":
      reading.problems.add("file-encrypted", { file: file.name });
      return unknown;
    case "workbook":
      return { ...unknown, format, ...(await readWorkbook(file, reading.problems, onRow)) };
    case "json":
    case "json-lines":
      return { ...unknown, format, ...(await readJson(file, format, reading, onRow)) };
    default: {
      const read = await readTable(file, reading, onRow, takePlain);
      return { ...unknown, format: read.encoding === null ? null : format, ...read };
    }
  }
}
