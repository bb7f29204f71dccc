import type { Corrections, FileReading, IngestionProblem } from "@marsad/shared/schemas";
import type { Language } from "@marsad/shared/words/value-words";
import { sortCorrections } from "../correct-row.ts";
import { cannotBeMarked } from "./cannot-be-marked.ts";
import { describeMarks } from "./describe-marks.ts";
import { markInProcess } from "./mark-in-process.ts";

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
 * @throws Conflict `cannot-be-marked` for a file that is no table or too large, and for an upload of several files.
 */
export async function markFile(
  bytes: Buffer,
  { readings, problems, counts, corrections }: ReadFile,
  language: Language,
): Promise<Buffer> {
  const [reading, ...others] = readings;
  if (reading === undefined || others.length > 0) {
    throw cannotBeMarked("Only an upload of one file can be marked.");
  }
  const untold = counts.problems - problems.length;
  const answer = await markInProcess({
    ...{ bytes, reading, language },
    marks: describeMarks({ problems, untold, headerRow: reading.headerRow }, language),
    corrections: sortCorrections(corrections),
  });
  if ("isTooLarge" in answer) throw cannotBeMarked("It is too large. Go by the list of problems.");
  if (answer.marked === null) throw cannotBeMarked(tellWhy(problems, language));
  return Buffer.from(answer.marked);
}

/** The first thing that is wrong with the file as such. */
function tellWhy(problems: readonly IngestionProblem[], language: Language): string {
  const problem = problems.find(({ row }) => row === null) ?? problems[0];
  if (problem === undefined) return "It is built in a way that this server cannot write to.";
  return `${problem.expected[language] ?? ""}. ${problem.mend[language] ?? ""}`;
}
