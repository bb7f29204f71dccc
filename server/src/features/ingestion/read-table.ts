import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import Papa from "papaparse";
import type { SpooledFile } from "../../spool/spool-upload.ts";
import type { Problems } from "./problems.ts";

/** One row: its number as the spreadsheet has it, the header being 1, and its cells as text. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Reads a CSV file (UTF-8, with or without a byte-order mark) row by row, blank rows left out but counted. What is
 * wrong with the file as such goes to `problems`.
 */
export async function readTable(
  { path, name }: SpooledFile,
  problems: Problems,
  onRow: (row: TableRow) => void,
  delimiter = ",",
): Promise<void> {
  const bytes = createReadStream(path);
  const text = Readable.fromWeb(
    Readable.toWeb(bytes).pipeThrough(new TextDecoderStream("utf-8", { fatal: true })),
  );
  let number = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      text.once("error", reject);
      Papa.parse<string[]>(text, {
        delimiter,
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
