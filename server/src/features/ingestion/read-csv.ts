import type { SpooledFile } from "../../spool/spool-upload.ts";
import { readAddress } from "./read-address.ts";
import { readCells } from "./read-cells.ts";
import { readTable, type TableRow } from "./read-table.ts";
import { readTraits } from "./read-traits.ts";
import type { ReadableRow, Reading } from "./reading.ts";
import { type Header, recogniseHeader } from "./recognise-header.ts";

/** Reads a CSV file in the wide or the long form into statements; answers how many rows it has below its header. */
export async function readCsv(file: SpooledFile, reading: Reading): Promise<number> {
  const { problems, registers } = reading;
  let header: Header | null | undefined;
  let rows = 0;
  await readTable(file, problems, (row) => {
    if (header === undefined) {
      header = recogniseHeader(row.cells, registers, problems, file.name);
      return;
    }
    rows++;
    if (header !== null) readRow(toReadable(row, header, reading, file.name), header, reading);
  });
  if (rows === 0 && header !== null) problems.add("file-empty", { file: file.name });
  return rows;
}

function toReadable(
  { number, cells }: TableRow,
  header: Header,
  { problems }: Reading,
  file: string,
): ReadableRow {
  if (cells.slice(header.width).some((cell) => cell.trim() !== "")) {
    problems.add("extra-cells", { file, row: number }, String(header.width));
  }
  const cell = (place: number) => cells[place]?.trim() ?? "";
  return {
    number,
    cell,
    text: (column) => cell(header.columns.get(column) ?? -1),
    report: (code, column, found, given) => problems.add(code, { file, row: number, column, found }, given),
  };
}

function readRow(row: ReadableRow, header: Header, reading: Reading): void {
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
