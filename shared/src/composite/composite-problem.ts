import type { Names } from "../methodology/names.ts";

/** One thing that is wrong with a definition or a file: where, what was found, what was expected and how to mend it. */
export interface CompositeProblem {
  readonly code: string;
  /** As the spreadsheet numbers it, the header being row 1; `null` where no single row is meant. */
  readonly row: number | null;
  /** The heading of a column, or a place in the definition such as `children[0].weight`. */
  readonly column: string | null;
  readonly found: string | null;
  readonly expected: Names;
  readonly mend: Names;
}
