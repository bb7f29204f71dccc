import type { FileReading } from "@marsad/shared/schemas";
import Papa from "papaparse";
import type { SpooledFile } from "../../spool/spool-upload.ts";
import { decodeText } from "./decode-text.ts";
import type { ProblemCode, Problems } from "./problems.ts";
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

/** What separates the cells of a text file. */
const delimiters = [",", ";", "\t"];

/**
 * Reads a text file row by row, blank rows left out but counted: cells separated by commas, semicolons or tabs, in
 * UTF-8, UTF-16 with its mark, or Arabic Windows-1256. What is wrong with the file as such goes to `problems`.
 */
export async function readTable(
  file: SpooledFile,
  { problems, encoding = null, delimiter = "" }: TableReading,
  onRow: OnRow,
): Promise<Pick<FileReading, "encoding" | "delimiter">> {
  let number = 0;
  let found: string | null = null;
  const read = await decodeText(file, { problems, declared: encoding }, (text, meter) =>
    parse(text, delimiter, ({ data, errors, meta }, parser) => {
      number++;
      meter.begin();
      found = meta.delimiter;
      for (const { type } of errors) {
        if (type === "Quotes")
          problems.add("broken-quotes", { file: file.name, row: number, isOfRow: number > 1 });
      }
      if (data.some((cell) => cell.trim() !== "") && !onRow({ number, cells: data })) parser.abort();
    }),
  );
  return { encoding: read, delimiter: found };
}

function parse(
  text: NodeJS.ReadableStream,
  delimiter: string,
  step: (result: Papa.ParseStepResult<string[]>, parser: Papa.Parser) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    text.once("error", reject);
    Papa.parse<string[]>(text, {
      delimiter,
      delimitersToGuess: delimiters,
      step,
      complete: () => resolve(),
      error: reject,
    });
  });
}
