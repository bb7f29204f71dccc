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
  for (const [column, place] of header.columns) {
    const flaw = readable.flaw(place);
    if (flaw !== undefined) readable.report(flaw, column, readable.cell(place));
  }
  const { address, methodology } = readAddress(readable, reading);
  const traits = readTraits(readable, reading);
  const cells: DraftCell[] = [];
  const size = methodology?.indicators.length ?? 0;
  for (const { place, at, found, said } of methodology ? readCells(readable, header, methodology) : []) {
    if ("problem" in said) readable.report(said.problem, at, found, said.given);
    else if (address !== null && isClaimed(address, { place, size, at, found }, readable, reading)) continue;
    else cells.push({ ...said, place, at });
  }
  const isRight = reading.problems.count === before;
  if (isRight && address !== null) reading.statements.say(address, size, { cells, traits });
  reading.drafts?.add({ ...draft, address, cells, traits, columns: header.columns }, !isRight);
}

/** Whether another row spoke of the cell before, which is then told. */
function isClaimed(
  address: Address,
  cell: { readonly place: number; readonly size: number; readonly at: number; readonly found: string },
  { number, report }: ReadableRow,
  { statements }: Reading,
): boolean {
  const before = statements.claim(address, cell, number);
  if (before !== null) report("doubled-cell", cell.at, cell.found, before === 0 ? "" : String(before));
  return before !== null;
}
