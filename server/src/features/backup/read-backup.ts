import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { isDeepStrictEqual } from "node:util";
import { createGunzip } from "node:zlib";
import type { TSchema } from "typebox";
import { Check } from "typebox/value";
import { BackupRefused } from "./backup-refused.ts";
import { BackupEnd, BackupHeader, formatVersion, TableLine } from "./backup-shapes.ts";
import { readLines } from "./read-lines.ts";

/** Is told each table's rows, as JSON texts, in the order of the file. */
export type VisitRow = (table: string, line: string) => Promise<void> | void;

/** What a whole, undamaged backup says of itself. */
export interface BackupContent {
  readonly header: BackupHeader;
  readonly rows: BackupEnd["rows"];
}

/**
 * Reads a backup from its first to its last byte. Rows are visited before the end is known to be right: do nothing
 * lasting with them until this resolves. Throws BackupRefused for anything but an undamaged backup of this format.
 */
export async function readBackup(file: string, visit: VisitRow = () => {}): Promise<BackupContent> {
  try {
    return await pipeline(createReadStream(file), createGunzip(), (chunks: AsyncIterable<Buffer>) =>
      readContent(readLines(chunks), visit),
    );
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!code.startsWith("Z_")) throw error;
    throw new BackupRefused(
      code === "Z_BUF_ERROR"
        ? "The backup is cut off: it ends too early."
        : `The file is not a backup, or it is damaged: ${(error as Error).message}.`,
    );
  }
}

async function readContent(lines: AsyncGenerator<string>, visit: VisitRow): Promise<BackupContent> {
  const hash = createHash("sha256");
  const rows: BackupEnd["rows"] = {};
  const first = await lines.next();
  const header = parseHeader(first.done === true ? "" : first.value);
  let table: string | null = null;
  let held = first.value;
  let isFirst = true;
  // A line behind, since only the end of the file tells which line was the last.
  for await (const line of lines) {
    hash.update(`${held}\n`);
    if (!isFirst) table = await readLine(held, table, rows, visit);
    isFirst = false;
    held = line;
  }
  const end = parse(BackupEnd, held);
  if (isFirst || end === null) throw new BackupRefused("The backup is cut off: its last line is missing.");
  if (hash.digest("hex") !== end.sha256) {
    throw new BackupRefused(
      "The backup is damaged: its content does not have the checksum it was written with.",
    );
  }
  if (!isDeepStrictEqual(rows, end.rows)) {
    throw new BackupRefused("The backup is damaged: it does not hold the rows that its last line counts.");
  }
  return { header, rows };
}

async function readLine(line: string, table: string | null, rows: BackupEnd["rows"], visit: VisitRow) {
  // No table has a single column named `table`, so a row is never taken for the name of one.
  const next = line.startsWith('{"table":') ? parse(TableLine, line) : null;
  if (next !== null) {
    rows[next.table] = 0;
    return next.table;
  }
  if (table === null) throw new BackupRefused("The backup is damaged: it has rows that belong to no table.");
  await visit(table, line);
  rows[table] = (rows[table] ?? 0) + 1;
  return table;
}

function parseHeader(line: string): BackupHeader {
  const header = parse(BackupHeader, line);
  if (header === null) throw new BackupRefused("The file is not a backup of Marsad.");
  if (header.version === formatVersion) return header;
  throw new BackupRefused(
    `The backup has format ${header.version}, and this version reads ${formatVersion}. Restore it with Marsad ${header.product}.`,
  );
}

function parse<Shape extends TSchema>(shape: Shape, line: string) {
  try {
    const value: unknown = JSON.parse(line);
    return Check(shape, value) ? value : null;
  } catch {
    return null;
  }
}
