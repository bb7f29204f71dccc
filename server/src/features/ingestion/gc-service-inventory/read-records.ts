import type { SpooledFile } from "../../../spool/spool-upload.ts";
import type { Problems } from "../problems.ts";
import { readTable } from "../read-table.ts";

/** A row by the headings of its file; a column that is not there reads as blank. */
export interface SourceRecord {
  readonly row: number;
  text(column: string): string;
}

/**
 * Reads one of the inventory's files record by record; answers how many there were. Each ends with a line
 * `Timestamp:…`, which is not data. A column that `columns` names and the file lacks is a problem.
 */
export async function readRecords(
  file: SpooledFile,
  delimiter: "," | ";",
  columns: readonly string[],
  problems: Problems,
  onRecord: (record: SourceRecord) => void,
): Promise<number> {
  let places: ReadonlyMap<string, number> | undefined;
  let count = 0;
  await readTable(file, { problems, delimiter }, ({ number, cells }) => {
    if (places === undefined) {
      places = new Map(cells.map((heading, place) => [heading.trim(), place]));
      for (const column of columns) {
        if (!places.has(column)) problems.add("missing-column", { file: file.name, row: number }, column);
      }
      return true;
    }
    if (cells[0]?.startsWith("Timestamp:")) return true;
    count++;
    const at = places;
    onRecord({ row: number, text: (column) => tidy(cells[at.get(column) ?? -1] ?? "") });
    return true;
  });
  if (count === 0) problems.add("file-empty", { file: file.name });
  return count;
}

/** Names hold line breaks and no-break spaces; a run of white space is one space here. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
