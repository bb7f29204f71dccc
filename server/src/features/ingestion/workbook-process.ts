import { once } from "node:events";
import { readSheet } from "./read-sheet.ts";
import type { TableRow } from "./read-table.ts";
import { unpackWorkbook, WorkbookTooLarge } from "./unpack-workbook.ts";

/** What a process that reads workbooks is told: which to read, and that it shall go on. */
export type WorkbookOrder =
  | {
      readonly path: string;
      /** Bytes of everything in it when unpacked. */
      readonly limit: number;
    }
  | "more";

/** What it says: rows, after which it waits until more are wanted unless they are the last, or why there are none. */
export type WorkbookMessage =
  | { readonly sheet: string | null; readonly rows: readonly TableRow[]; readonly isLast: boolean }
  | { readonly refusal: "file-damaged" | "file-too-large" };

/** Cells that are sent at a time. */
const batchSize = 10_000;

function say(message: WorkbookMessage): void {
  process.send?.(message);
}

async function read(path: string, limit: number): Promise<void> {
  try {
    const { name: sheet, rows } = await readSheet(await unpackWorkbook(path, limit));
    let batch: TableRow[] = [];
    let cells = 0;
    for (const row of rows) {
      batch.push(row);
      cells += row.cells.length;
      if (cells < batchSize) continue;
      say({ sheet, rows: batch, isLast: false });
      await once(process, "message");
      batch = [];
      cells = 0;
    }
    say({ sheet, rows: batch, isLast: true });
  } catch (error) {
    // Whatever a reader stumbles over in a file of unknown making, the file is what has to be mended.
    say({ refusal: isTooLarge(error) ? "file-too-large" : "file-damaged" });
  }
}

/** The reader has limits of its own, such as for a rectangle that reaches to a stray cell in the last corner of a sheet. */
function isTooLarge(error: unknown): boolean {
  return (
    error instanceof WorkbookTooLarge || (error instanceof Error && /over the \d+ limit/.test(error.message))
  );
}

process.on("message", (order: WorkbookOrder) => {
  if (order !== "more") read(order.path, order.limit);
});
// A server that is told to stop still finishes what it reads; when it is gone, so is the channel that keeps this alive.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
