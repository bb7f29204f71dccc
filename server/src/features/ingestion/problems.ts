import type { IngestionProblem } from "@marsad/shared/schemas";
import { nameCell } from "./name-cell.ts";
import { problemTexts } from "./problem-texts.ts";

/** What can be wrong with a file; stable, since programs act on it. */
export type ProblemCode = keyof typeof problemTexts;

/** Where something is wrong: row as the spreadsheet numbers it, column by its heading; what stands there. */
export interface Place {
  readonly file?: string | undefined;
  /** 0 for the header of a file whose keys are its headings: no row is meant then. */
  readonly row?: number;
  readonly column?: string;
  /** Place of the column, the first being 0. */
  readonly at?: number | undefined;
  readonly found?: string;
  /** Whether only this row of values is wrong, so that the others could be taken in without it. */
  readonly isOfRow?: boolean;
}

/** The problems of one upload: all of them counted, the first thousand kept. */
export interface Problems {
  add(code: ProblemCode, place: Place, given?: string): void;
  readonly count: number;
  readonly byCode: Readonly<Record<string, number>>;
  /** How many are of more than a row of values. */
  readonly countOfFile: number;
  /** Rows of values that have a problem. */
  readonly wrongRows: number;
  readonly kept: readonly IngestionProblem[];
}

export const keptAtMost = 1000;
const longestQuote = 200;

export function createProblems(): Problems {
  const kept: IngestionProblem[] = [];
  const byCode: Record<string, number> = {};
  let count = 0;
  let countOfFile = 0;
  let wrongRows = 0;
  let lastWrong = "";
  return {
    add(code, { file, row = 0, column = null, at = -1, found = null, isOfRow = false }, given = "") {
      count++;
      byCode[code] = (byCode[code] ?? 0) + 1;
      if (!isOfRow) countOfFile++;
      // Rows come in their order, so the one before is enough to know a row again.
      else if (lastWrong !== `${row} ${file}`) {
        lastWrong = `${row} ${file}`;
        wrongRows++;
      }
      if (kept.length === keptAtMost) return;
      kept.push({
        code,
        ...(file === undefined ? {} : { file }),
        row: row === 0 ? null : row,
        column,
        ...(row === 0 || at < 0 ? {} : { cell: nameCell(row, at) }),
        found: found === null ? null : found.slice(0, longestQuote),
        ...problemTexts[code](given),
      });
    },
    get count() {
      return count;
    },
    get countOfFile() {
      return countOfFile;
    },
    get wrongRows() {
      return wrongRows;
    },
    byCode,
    kept,
  };
}
