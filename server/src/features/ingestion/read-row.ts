import type { DraftCell } from "./draft-rows.ts";
import { readAddress } from "./read-address.ts";
import { readCells } from "./read-cells.ts";
import type { TableRow } from "./read-table.ts";
import { readTraits } from "./read-traits.ts";
import type { ReadableRow, Reading } from "./reading.ts";
import type { Header } from "./recognise-header.ts";
import { type Address, noTraits } from "./statement.ts";
import { toReadable } from "./to-readable.ts";

/**
 * Reads one row of values, and lets it say something only when all of it is right. Below a header that cannot be read
 * it is only shown.
 */
export function readRow(row: TableRow, header: Header | null, reading: Reading, file: string): void {
  const draft = { file, row: row.number, texts: row.cells };
  if (header === null) {
    reading.drafts?.add({ ...draft, address: null, cells: [], traits: noTraits, columns: new Map() }, false);
    return;
  }
  const readable = toReadable(row, header, reading, file);
  const before = reading.problems.count;
  if (row.flaws !== undefined) reportFlaws(readable, header);
  const { address, methodology } = readAddress(readable, reading);
  const traits = readTraits(readable, reading);
  const size = methodology?.indicators.length ?? 0;
  const cells: DraftCell[] = [];
  for (const cell of methodology ? readCells(readable, header, methodology) : []) {
    if ("problem" in cell) readable.report(cell.problem, cell.at, cell.found, cell.given);
    else if (address === null || isFirst(cell, address, size, readable, reading)) cells.push(cell);
  }
  const isRight = reading.problems.count === before;
  if (isRight && address !== null) reading.statements.say(address, size, { cells, traits });
  reading.drafts?.add({ ...draft, address, cells, traits, columns: header.columns }, !isRight);
}

function reportFlaws(row: ReadableRow, { columns }: Header): void {
  for (const [column, place] of columns) {
    const flaw = row.flaw(place);
    if (flaw !== undefined) row.report(flaw, column, row.cell(place));
  }
}

/** Whether no other row spoke of the cell before; one that did is told. */
function isFirst(
  { place, at, found }: DraftCell,
  address: Address,
  size: number,
  { number, report }: ReadableRow,
  { statements }: Reading,
): boolean {
  const before = statements.claim(address, { place, size }, number);
  if (before !== null) report("doubled-cell", at, found, before === 0 ? "" : String(before));
  return before === null;
}
