import type { FileReading } from "@marsad/shared/schemas";
import type { SpooledFile } from "../../spool/spool-upload.ts";
import { takeTurns } from "../../take-turns.ts";
import type { Problems } from "./problems.ts";
import { readInProcess } from "./read-in-process.ts";
import type { OnRow } from "./read-table.ts";

/** What a workbook may be when unpacked: it is read as a whole, and a small file can hold a huge one. */
const largestWorkbook = 128 * 1024 * 1024;

/** Workbooks that are read at a time, so that all of them together have their bounds too. */
const inTurn = takeTurns(2);

/** Reads the sheet of a workbook that holds the values, row by row, blank rows left out but counted; answers its name. */
export async function readWorkbook(
  { path, name }: SpooledFile,
  problems: Problems,
  onRow: OnRow,
): Promise<Pick<FileReading, "sheet">> {
  const ending = await inTurn(() => readInProcess({ path, limit: largestWorkbook }, onRow));
  if ("sheet" in ending) return ending;
  problems.add(ending.refusal, { file: name }, String(largestWorkbook / 1024 / 1024));
  return { sheet: null };
}
