import type { SpooledFile } from "../../spool/spool-upload.ts";
import type { Problems } from "./problems.ts";
import { readAddress } from "./read-address.ts";
import { readCells } from "./read-cells.ts";
import { readTable, type TableRow } from "./read-table.ts";
import { readTraits } from "./read-traits.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { ReadableRow, Reading } from "./reading.ts";
import { recogniseFormat } from "./recognise-format.ts";
import { type Header, recogniseHeader } from "./recognise-header.ts";

/** Reads a CSV file or a workbook, in the wide or the long form, into statements; answers how many rows are below its header. */
export async function readValues(file: SpooledFile, reading: Reading): Promise<number> {
  const { problems, registers } = reading;
  let header: Header | null | undefined;
  let rows = 0;
  const before = problems.count;
  await readRows(file, problems, (row) => {
    if (header === undefined) {
      header = recogniseHeader(row.cells, registers, problems, file.name);
      return;
    }
    rows++;
    if (header !== null) readRow(toReadable(row, header, reading, file.name), header, reading);
  });
  // What could not be read at all has its reason already.
  if (rows === 0 && header !== null && (header !== undefined || problems.count === before)) {
    problems.add("file-empty", { file: file.name });
  }
  return rows;
}

async function readRows(
  file: SpooledFile,
  problems: Problems,
  onRow: (row: TableRow) => void,
): Promise<void> {
  const format = await recogniseFormat(file.path);
  if (format === "sealed") problems.add("file-encrypted", { file: file.name });
  else if (format === "workbook") await readWorkbook(file, problems, onRow);
  else await readTable(file, problems, onRow);
}

function toReadable(
  { number, cells, flaws }: TableRow,
  header: Header,
  { problems }: Reading,
  file: string,
): ReadableRow {
  const width = header.headings.length;
  if (cells.slice(width).some((cell) => cell.trim() !== "")) {
    problems.add("extra-cells", { file, row: number }, String(width));
  }
  const cell = (place: number) => cells[place]?.trim() ?? "";
  return {
    number,
    cell,
    text: (column) => cell(header.columns.get(column) ?? -1),
    flaw: (place) => flaws?.get(place),
    report: (code, column, found, given) => problems.add(code, { file, row: number, column, found }, given),
  };
}

function readRow(row: ReadableRow, header: Header, reading: Reading): void {
  for (const place of header.columns.values()) {
    const flaw = row.flaw(place);
    if (flaw !== undefined) row.report(flaw, header.headings[place] ?? "", row.cell(place));
  }
  const address = readAddress(row, reading);
  if (address === null) return;
  const { period, entity, service, methodology } = address;
  const statement = reading.statements.of(period, entity, service, methodology.indicators.length);
  readTraits(statement, row, reading);
  for (const { place, column, found, said } of readCells(row, header, methodology)) {
    if ("problem" in said) {
      row.report(said.problem, column, found, said.given);
      continue;
    }
    const before = reading.statements.say(statement, place, said.state, said.value, row.number);
    if (before !== null) row.report("doubled-cell", column, found, String(before));
  }
}
