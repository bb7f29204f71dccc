import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { LanguageView } from "../i18n/language-view.ts";
import type { Fact } from "./list-facts.ts";
import { plainText } from "./plain-text.ts";
import type { TakenCell, TakenColumn, TakenTable } from "./taken.ts";

const formats: Readonly<Record<NonNullable<TakenColumn["format"]>, string>> = {
  score: "0.0",
  change: "+0.0;-0.0;0.0",
  share: "0%",
};

const heading: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: "center" },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DFF6E7" } },
};
const mark: CellStyle = { font: { bold: true, color: { rgb: "B54708" } } };

/** Widths of columns, in characters. */
const width = { least: 10, most: 48, heading: 18 };

/**
 * A table as a workbook: on its first sheet headings and rows, numbers unrounded; on the second what it is. The sheets
 * are laid out in the direction of the language. Text stays text: none becomes a formula.
 */
export function writeWorkbook(
  title: string,
  facts: readonly Fact[],
  { columns, rows }: TakenTable,
  { t, direction }: Pick<LanguageView, "t" | "direction">,
): Promise<Uint8Array> {
  const view = { rightToLeft: direction === "rtl" };
  const headings = columns.map(({ label, code }) => `${label} (${code})`);
  const table: WriteSheet = {
    name: nameSheet(title),
    view,
    rows: [headings, ...rows.map((row) => row.map(toValue))],
    columns: columns.map((column, place) => ({
      width: widthOf(rows.map((row) => row[place] ?? null)),
      ...(column.format && { style: { numFmt: formats[column.format] } }),
    })),
    cells: styled(headings.map((_, place) => [0, place, heading])),
    rowDefs: new Map([[0, { height: 44 }]]),
    freezePane: { rows: 1, columns: 0 },
  };
  const about: WriteSheet = {
    name: t("take.about"),
    view,
    rows: [[t("take.fact.title"), title], ...facts.map(({ label, value }) => [label, plainText(value)])],
    columns: [{ width: 24 }, { width: 90 }],
    cells: styled([
      [0, 1, heading],
      ...facts.flatMap(({ code }, place): [number, number, CellStyle][] =>
        code === "data" ? [[place + 1, 1, mark]] : [],
      ),
    ]),
  };
  return writeXlsx({ sheets: [table, about], properties: { title } });
}

function toValue(cell: TakenCell): CellValue {
  return typeof cell === "string" ? plainText(cell) : cell;
}

function styled(cells: readonly (readonly [row: number, column: number, style: CellStyle])[]) {
  return new Map(
    cells.map(([row, column, style]): [string, Partial<Cell>] => [`${row},${column}`, { style }]),
  );
}

/** A sheet's name has at most 31 characters, and none of these. */
function nameSheet(title: string): string {
  return plainText(title)
    .replace(/[[\]:*?/\\]/g, " ")
    .slice(0, 31)
    .trim();
}

function widthOf(cells: readonly TakenCell[]): number {
  const lengths = cells.map((cell) => (typeof cell === "string" ? cell.length : width.least));
  return lengths.reduce((most, length) => Math.min(width.most, Math.max(most, length)), width.heading);
}
