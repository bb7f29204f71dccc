import type { FileReading } from "@marsad/shared/schemas";
import type { SpooledFile } from "../../spool/spool-upload.ts";
import { decodeText } from "./decode-text.ts";
import { parseText } from "./parse-text.ts";
import type { ProblemCode, Problems } from "./problems.ts";
import type { ReadPlainRow } from "./read-plain-row.ts";
import type { TableLimits } from "./reading.ts";
import type { Encoding } from "./recognise-encoding.ts";

/** One row: its number as the spreadsheet has it, and its cells as text. */
export interface TableRow {
  /** The first row of a table is 1; the keys that stand for a header are row 0. */
  readonly number: number;
  readonly cells: readonly string[];
  /** What a cell is instead of a plain value, by place. */
  readonly flaws?: ReadonlyMap<number, ProblemCode>;
}

/** Takes in one row; false when no more are wanted. */
export type OnRow = (row: TableRow) => boolean;

/** What a table is read by. */
export interface TableReading {
  readonly problems: Problems;
  /** Declared by whoever sent it; null or absent: found out. */
  readonly encoding?: Encoding | null;
  /** Where a source fixes it; found out otherwise. */
  readonly delimiter?: string;
  readonly limits?: TableLimits;
}

/**
 * Reads a text file row by row, blank rows left out but counted: cells separated by commas, semicolons or tabs, in
 * UTF-8, UTF-16 with its mark, or Arabic Windows-1256. What is wrong with the file as such goes to `problems`. Rows that
 * `takePlain` has taken are not given to `onRow`.
 */
export async function readTable(
  file: SpooledFile,
  { problems, encoding = null, delimiter = "" }: TableReading,
  onRow: OnRow,
  takePlain: ReadPlainRow = () => false,
): Promise<Pick<FileReading, "encoding" | "delimiter">> {
  let found: string | null = null;
  const read = await decodeText(file, { problems, declared: encoding }, (text, meter) =>
    parseText(text, delimiter, {
      onPlain(row, separator, number) {
        meter.begin();
        return takePlain(row, separator, number);
      },
      onRow(row) {
        meter.begin();
        found = row.delimiter;
        for (let mark = 0; mark < row.brokenQuotes; mark++) {
          problems.add("broken-quotes", { file: file.name, row: row.number, isOfRow: row.number > 1 });
        }
        return row.cells.every((cell) => cell.trim() === "") || onRow(row);
      },
    }),
  );
  return { encoding: read, delimiter: found };
}
