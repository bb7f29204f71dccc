import type { FlatRow } from "@marsad/shared/composite";
import { parseCsv } from "hucre/csv";

/** A pasted or dropped text as rows: separated by commas, semicolons or tabs; blank rows are left out, but counted. */
export function parseTable(text: string): FlatRow[] {
  return parseCsv(text)
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => String(cell ?? "")) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}
