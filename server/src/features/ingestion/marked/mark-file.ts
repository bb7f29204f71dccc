import type { Corrections, FileReading, IngestionProblem } from "@marsad/shared/schemas";
import type { Language } from "../../../value-words.ts";
import { sortCorrections } from "../correct-row.ts";
import { encodings } from "../recognise-encoding.ts";
import { cannotBeMarked } from "./cannot-be-marked.ts";
import { describeMarks } from "./describe-marks.ts";
import { markObjects } from "./mark-objects.ts";
import { markTable } from "./mark-table.ts";
import { markWorkbook } from "./mark-workbook.ts";

/** What an ingestion, or a dry run, found out about a file. */
export interface ReadFile {
  readonly readings: readonly FileReading[];
  readonly problems: readonly IngestionProblem[];
  readonly counts: { readonly problems: number };
  /** Cells that were mended after the file was made; they are written into it. */
  readonly corrections: Corrections;
}

/**
 * The workbook back: a file as it was sent, with its mistakes in it, in the same format. It can be mended and sent again
 * as it is.
 *
 * @throws Conflict `cannot-be-marked` for a file that is no table, and for an upload of several files.
 */
export async function markFile(
  bytes: Buffer,
  { readings, problems, counts, corrections }: ReadFile,
  language: Language,
): Promise<Buffer> {
  const [reading, ...others] = readings;
  if (reading === undefined || others.length > 0)
    throw cannotBeMarked("Only an upload of one file can be marked.");
  const { format, sheet, headerRow, delimiter } = reading;
  const encoding = encodings.find((name) => name === reading.encoding);
  const untold = counts.problems - problems.length;
  const marks = describeMarks({ problems, untold, headerRow }, language);
  const content = { marks, corrections: sortCorrections(corrections) };
  let marked: Uint8Array | null = null;
  if (format === "workbook" && sheet !== null) {
    marked = await markWorkbook(bytes, { sheet, headerRow }, content, language);
  } else if (format === "text" && encoding !== undefined && headerRow > 0) {
    marked = markTable(bytes, { encoding, delimiter: delimiter ?? ",", headerRow }, content, language);
  } else if ((format === "json" || format === "json-lines") && encoding !== undefined) {
    marked = markObjects(bytes, { encoding, format }, content);
  }
  if (marked === null) throw cannotBeMarked(tellWhy(problems, language));
  return Buffer.from(marked);
}

/** The first thing that is wrong with the file as such. */
function tellWhy(problems: readonly IngestionProblem[], language: Language): string {
  const problem = problems.find(({ row }) => row === null) ?? problems[0];
  return `${problem?.expected[language] ?? ""}. ${problem?.mend[language] ?? ""}`;
}
