import type { TableRow } from "./read-table.ts";
import type { ReadableRow, Reading } from "./reading.ts";
import type { Header } from "./recognise-header.ts";

/** A row under its header. Cells without a heading belong to nothing, and are told. */
export function toReadable(
  { number, cells, flaws }: TableRow,
  { headings, columns }: Header,
  { problems }: Reading,
  file: string,
): ReadableRow {
  const place = { file, row: number, isOfRow: true };
  const width = headings.length;
  const extra = cells.findIndex((cell, at) => !headings[at] && cell.trim() !== "");
  if (extra >= 0) {
    const code = extra < width ? "cell-without-heading" : "extra-cells";
    problems.add(code, { ...place, at: extra, found: cells[extra]?.trim() ?? "" }, String(width));
  }
  const cell = (at: number) => cells[at]?.trim() ?? "";
  return {
    number,
    cell,
    text: (column) => cell(columns.get(column) ?? -1),
    flaw: (at) => flaws?.get(at),
    report: (code, column, found, given) => {
      const at = typeof column === "number" ? column : columns.get(column);
      const heading = headings[at ?? -1] ?? String(column);
      problems.add(code, { ...place, column: heading, at, found }, given);
    },
  };
}
