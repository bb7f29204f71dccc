import { type IngestionProblem, Problem, Refusal } from "@marsad/shared/schemas";
import { Check } from "typebox/value";
import { formatTable } from "./format-table.ts";
import type { Answer } from "./send-request.ts";

/** A terminal shows this many; the rest is counted. */
const shownAtMost = 100;

/** An answer that says no, for a person: its title and detail, and a table of what is wrong where it brings one. */
export function describeRefusal({ status, body }: Answer): string {
  if (Check(Refusal, body)) return `${body.title}\n\n${describeProblems(body.problems)}`;
  if (Check(Problem, body)) return [body.title, body.detail].filter(Boolean).join(" ");
  return `The server answered ${status}.`;
}

function describeProblems(problems: readonly IngestionProblem[]): string {
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
