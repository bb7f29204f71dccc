import type { FileReading } from "@marsad/shared/schemas";
import type { Language } from "@marsad/shared/words/value-words";
import type { Reading } from "../reading.ts";
import { encodings } from "../recognise-encoding.ts";
import { unpackWorkbook } from "../unpack-workbook.ts";
import type { Marks } from "./describe-marks.ts";
import { markObjects } from "./mark-objects.ts";
import { markTable } from "./mark-table.ts";
import { markWorkbook } from "./mark-workbook.ts";

/** A file, what it was taken for, and what is written into it. */
export interface MarkOrder {
  readonly bytes: Buffer;
  readonly reading: FileReading;
  readonly marks: Marks;
  readonly corrections: Reading["corrections"];
  readonly language: Language;
}

/** What a workbook that is marked may be when unpacked: less than one that is read, since all of it is kept. */
const largestWorkbook = 64 * 1024 * 1024;

/**
 * Writes marks into a file of any format; null for one that is no table.
 *
 * @throws WorkbookTooLarge; whatever else a reader stumbles over.
 */
export async function markContent(order: MarkOrder): Promise<Uint8Array | null> {
  const { bytes, reading, language } = order;
  const { format, sheet, headerRow, delimiter } = reading;
  if (format === "workbook") {
    if (sheet === null) return null;
    const whole = await unpackWorkbook(bytes, largestWorkbook, true);
    return markWorkbook(whole, { sheet, headerRow }, order, language);
  }
  const encoding = encodings.find((name) => name === reading.encoding);
  if (encoding === undefined) return null;
  if (format === "json" || format === "json-lines") return markObjects(bytes, { encoding, format }, order);
  if (format === null || headerRow === 0) return null;
  return markTable(bytes, { encoding, delimiter: delimiter ?? ",", headerRow }, order, language);
}
