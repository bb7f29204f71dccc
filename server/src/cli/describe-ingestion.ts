import type { IngestionResult } from "@marsad/shared/schemas";
import { describeProblems } from "./describe-problems.ts";

/** What an ingestion did, or with a dry run would do, in a few lines. */
export function describeIngestion(ingestion: IngestionResult): string {
  const { programme, status, dryRun, periods, counts, problems } = ingestion;
  if (status === "refused") {
    return `${programme}: nothing would be taken in; ${counts.problems} problems.\n\n${describeProblems(problems)}`;
  }
  const outcome = dryRun
    ? "this is what would change"
    : status === "unchanged"
      ? "the files say what already stood; nothing changed"
      : "taken in and scored";
  const { rows, cells, added, changed, cleared, unchanged, assessments } = counts;
  return [
    `${programme}: ${outcome}.`,
    `periods: ${periods.length === 0 ? "none" : periods.join(", ")}`,
    `${rows} rows, ${cells} cells: ${added} added, ${changed} changed, ${cleared} cleared, ${unchanged} unchanged`,
    `${assessments} assessments ${dryRun ? "would be written" : "written"}`,
    ...(counts.problems === 0
      ? []
      : [`${counts.wrongRows} rows left out; ${counts.problems} problems.`, "", describeProblems(problems)]),
  ].join("\n");
}
