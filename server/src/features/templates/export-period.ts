import { Readable } from "node:stream";
import type { Language } from "@marsad/shared/words/value-words";
import { type CellValue, writeXlsxStream } from "hucre/xlsx";
import Papa from "papaparse";
import type { Database } from "../../db/database.ts";
import { assessments } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { Conflict } from "../../errors.ts";
import { type AssessedPeriod, readAssessedPeriod } from "./read-assessed-period.ts";
import { readStandingBatches, type StandingRequest } from "./read-standing-batches.ts";
import { refuseUnknownEntity } from "./refuse-unknown-entity.ts";
import { sheetNames } from "./template-words.ts";
import { type FlatCell, flatColumns, toFlatRow } from "./to-flat-row.ts";

export const exportFormats = ["xlsx", "csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Cells of a workbook that ingestion still takes: it reads no workbook that unpacks to more than 128 MB, and a cell has up to 80 bytes. */
const cellsAtMost = 1_500_000;

/**
 * What stands in a period, in the wide form, as a file that can be ingested again and changes nothing. It is written as
 * it is consumed, and memory does not grow with it.
 *
 * @throws NotFound for an unknown period or entity; Conflict where the period takes no values, or has too many for a workbook.
 */
export async function exportPeriod(
  db: Database,
  request: StandingRequest,
  { format, language }: { readonly format: ExportFormat; readonly language: Language },
): Promise<Readable> {
  const period = await readAssessedPeriod(db, request.programme, request.period);
  await refuseUnknownEntity(db, request.programme, request.entity);
  const rows = readRows(db, request, period);
  const headings = [...flatColumns, ...period.compiled.indicators.map(({ code }) => code)];
  if (format === "csv") return Readable.from(writeCsv(headings, rows));
  if (format === "json") return Readable.from(writeJson(headings, rows));
  await refuseTooLarge(db, request, headings.length);
  return Readable.fromWeb(
    writeXlsxStream(spread(headings, rows), {
      name: sheetNames.values[language],
      freezePane: { rows: 1, columns: 2 },
      columns: headings.map(() => ({ width: 16 })),
    }),
  );
}

async function* readRows(
  db: Database,
  request: StandingRequest,
  { compiled }: AssessedPeriod,
): AsyncGenerator<FlatCell[][]> {
  for await (const batch of readStandingBatches(db, request)) {
    yield batch.map((row) => toFlatRow(row, compiled.indicators));
  }
}

async function refuseTooLarge(
  db: Database,
  { programme, period, entity }: StandingRequest,
  columns: number,
): Promise<void> {
  const rows = await db.$count(
    assessments,
    and(
      eq(assessments.programme, programme),
      eq(assessments.period, period),
      entity === null ? undefined : eq(assessments.entity, entity),
    ),
  );
  if (rows * columns <= cellsAtMost) return;
  throw new Conflict("too-large-for-a-workbook", "There are too many values for one workbook.", {
    detail: `${rows} rows of ${columns} columns. Ask for format=csv, or for one entity.`,
  });
}

/**
 * Nothing is put before cells that a spreadsheet could take for a formula, since there are none: codes begin with a
 * letter or a digit, and a value with a sign is a number.
 */
async function* writeCsv(
  headings: readonly string[],
  rows: AsyncIterable<FlatCell[][]>,
): AsyncGenerator<string> {
  yield `\uFEFF${Papa.unparse([headings])}\r\n`;
  for await (const batch of rows) yield `${Papa.unparse(batch)}\r\n`;
}

/** Written key by key: an object would put codes that look like numbers before the others. */
async function* writeJson(
  headings: readonly string[],
  rows: AsyncIterable<FlatCell[][]>,
): AsyncGenerator<string> {
  const keys = headings.map((heading) => JSON.stringify(heading));
  const write = (row: readonly FlatCell[]) =>
    `{${row.map((cell, place) => `${keys[place]}:${JSON.stringify(cell)}`).join(",")}}`;
  let before = "[\n";
  for await (const batch of rows) {
    yield before + batch.map(write).join(",\n");
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

async function* spread(
  headings: readonly string[],
  rows: AsyncIterable<FlatCell[][]>,
): AsyncGenerator<CellValue[]> {
  yield [...headings];
  for await (const batch of rows) yield* batch;
}
