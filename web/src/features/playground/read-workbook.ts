import { writeCsv } from "hucre/csv";
import { type Cell, type CellValue, readXlsx } from "hucre/xlsx";

/**
 * The first sheet of a workbook that can be seen, as text separated by commas: formulas as what they last came to, days
 * as `YYYY-MM-DD`, 0.85 in a cell that shows per cent as 85%, and errors as they are shown, so that they are told as what is no number. Rejects what is no workbook.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<string> {
  let isFound = false;
  const { sheets } = await readXlsx(bytes, {
    readStyles: true,
    sheets: ({ hidden, veryHidden }) => {
      const isFirst = !isFound && !hidden && !veryHidden;
      isFound ||= isFirst;
      return isFirst;
    },
  });
  const { rows = [], cells } = sheets[0] ?? {};
  return writeCsv(
    rows.map((row, at) => row.map((value, place) => toText(value, cells?.get(`${at},${place}`)))),
    { lineSeparator: "\n" },
  );
}

function toText(value: CellValue, cell: Cell | undefined): string {
  if (cell?.type === "error") return value === null ? "#ERROR" : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "?" : value.toISOString().slice(0, 10);
  if (typeof value === "number" && cell?.style?.numFmt?.includes("%"))
    return `${Number((value * 100).toPrecision(15))}%`;
  return String(value ?? "");
}
