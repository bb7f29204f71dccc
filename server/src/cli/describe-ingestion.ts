import type { IngestionResult } from "@marsad/shared/schemas";

/** What an ingestion did, in a few lines. */
export function describeIngestion({ programme, status, dryRun, periods, counts }: IngestionResult): string {
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
  ].join("\n");
}
