import type { Fact } from "./list-facts.ts";
import { plainText } from "./plain-text.ts";
import type { TakenCell, TakenTable } from "./taken.ts";

/** What a spreadsheet would take for a formula, were it the beginning of a cell. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV (RFC 4180) in UTF-8 with its mark, by which Excel knows Arabic: what it is, a line each, an empty line,
 * then headings and rows. Text that a spreadsheet would take for a formula has an apostrophe before it; numbers have not.
 */
export function writeCsv(title: string, facts: readonly Fact[], { columns, rows }: TakenTable): string {
  const lines: readonly (readonly TakenCell[])[] = [
    [title],
    ...facts.map(({ label, value }) => [label, value]),
    [],
    columns.map(({ label, code }) => `${label} (${code})`),
    ...rows,
  ];
  return `\uFEFF${lines.map((line) => `${line.map(writeCell).join(",")}\r\n`).join("")}`;
}

function writeCell(cell: TakenCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const plain = plainText(cell);
  const harmless = formula.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
