import type { IngestionProblem } from "@marsad/shared/schemas";
import { formatTable } from "./format-table.ts";

/** A terminal shows this many; the rest is counted. */
const shownAtMost = 100;

/** Everything that is wrong with what was sent, as a table. */
export function describeProblems(problems: readonly IngestionProblem[]): string {
  const hasFiles = new Set(problems.map(({ file }) => file)).size > 1;
  const rows = problems
    .slice(0, shownAtMost)
    .map(({ file, row, column, found, expected, mend }) => [
      ...(hasFiles ? [file ?? ""] : []),
      row === null ? "" : String(row),
      column ?? "",
      found ?? "",
      expected.en ?? "",
      mend.en ?? "",
    ]);
  const header = [...(hasFiles ? ["file"] : []), "row", "column", "found", "expected", "mend"];
  const more = problems.length > shownAtMost ? `\n… and ${problems.length - shownAtMost} more` : "";
  return formatTable(header, rows) + more;
}
