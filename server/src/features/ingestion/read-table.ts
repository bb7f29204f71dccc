import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import Papa from "papaparse";
import type { SpooledFile } from "../../spool/spool-upload.ts";
import type { ProblemCode, Problems } from "./problems.ts";
import { recogniseEncoding } from "./recognise-encoding.ts";

/** One row: its number as the spreadsheet has it, the header being 1, and its cells as text. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** What a workbook's cell is instead of a plain value, by place. */
  readonly flaws?: ReadonlyMap<number, ProblemCode>;
}

/** What separates the cells of a text file; found out where a source does not fix it. */
const delimiters = [",", ";", "\t"];

/**
 * Reads a text file row by row, blank rows left out but counted: cells separated by commas, semicolons or tabs, in
 * UTF-8, UTF-16 with its mark, or Arabic Windows-1256. What is wrong with the file as such goes to `problems`.
 */
export async function readTable(
  { path, name }: SpooledFile,
  problems: Problems,
  onRow: (row: TableRow) => void,
  delimiter = "",
): Promise<void> {
  const encoding = await recogniseEncoding(path);
  if (encoding === null || encoding === "binary") {
    problems.add(encoding === null ? "not-utf-8" : "file-binary", { file: name });
    return;
  }
  const bytes = createReadStream(path);
  const text = Readable.fromWeb(
    Readable.toWeb(bytes).pipeThrough(new TextDecoderStream(encoding, { fatal: true })),
  );
  let number = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      text.once("error", reject);
      Papa.parse<string[]>(text, {
        delimiter,
        delimitersToGuess: delimiters,
        step: ({ data, errors }) => {
          number++;
          for (const { type } of errors) {
            if (type === "Quotes") problems.add("broken-quotes", { file: name, row: number });
          }
          if (data.some((cell) => cell.trim() !== "")) onRow({ number, cells: data });
        },
        complete: () => resolve(),
        error: reject,
      });
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    problems.add("not-utf-8", { file: name });
  } finally {
    bytes.destroy();
  }
}
