import type { Corrections } from "@marsad/shared/schemas";
import { locateCell } from "./name-cell.ts";
import type { Problems } from "./problems.ts";
import type { TableRow } from "./read-table.ts";
import type { Reading } from "./reading.ts";

/** Corrections by row and by place of the column; those that name no cell are left to `reportUnused` under row 0. */
export function sortCorrections(corrections: Corrections): Reading["corrections"] {
  const byRow = new Map<number, Map<number, string>>();
  for (const [name, text] of Object.entries(corrections)) {
    const { row, place } = locateCell(name) ?? { row: 0, place: byRow.get(0)?.size ?? 0 };
    byRow.set(row, (byRow.get(row) ?? new Map()).set(place, text));
  }
  return byRow;
}

/** A row with its corrections in it; what is corrected is a plain text, whatever the file has there. */
export function correctRow(row: TableRow, corrections: Reading["corrections"]): TableRow {
  const own = corrections.get(row.number);
  if (own === undefined) return row;
  const width = Math.max(row.cells.length, ...[...own.keys()].map((place) => place + 1));
  const cells = Array.from({ length: width }, (_, place) => own.get(place) ?? row.cells[place] ?? "");
  const flaws = new Map([...(row.flaws ?? [])].filter(([place]) => !own.has(place)));
  return { number: row.number, cells, flaws };
}

/** Tells the corrections of rows that the file does not have: whoever sent them believes them applied. */
export function reportUnused(
  corrections: Reading["corrections"],
  applied: ReadonlySet<number>,
  problems: Problems,
  file: string,
): void {
  for (const [row, own] of corrections) {
    if (applied.has(row)) continue;
    for (const [at, text] of own) problems.add("unknown-cell", { file, row, at, found: text });
  }
}
