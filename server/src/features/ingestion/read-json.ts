import type { FileReading } from "@marsad/shared/schemas";
import type { SpooledFile } from "../../spool/spool-upload.ts";
import { readObjects } from "./read-objects.ts";
import type { OnRow, TableReading } from "./read-table.ts";

/**
 * Reads a file of objects as a table: the keys that occur in any of them are its header, row 0, and the first object is
 * row 1. The file is read twice, so that it need not be held. What is wrong with the file as such goes to `problems`.
 */
export async function readJson(
  file: SpooledFile,
  format: "json" | "json-lines",
  reading: TableReading,
  onRow: OnRow,
): Promise<Pick<FileReading, "encoding">> {
  const { problems, limits } = reading;
  const places = new Map<string, number>();
  const before = problems.count;
  const found = await readObjects(file, format, reading, (object) => {
    for (const key of object?.cells.keys() ?? []) if (!places.has(key)) places.set(key, places.size);
    return limits === undefined || places.size <= limits.columns;
  });
  if (problems.count > before) return found;
  if (places.size > 0 && !onRow({ number: 0, cells: [...places.keys()] })) return found;
  let number = 0;
  await readObjects(file, format, reading, (object) => {
    number++;
    if (object === null) {
      problems.add("not-an-object", { file: file.name, row: number, isOfRow: true });
      return true;
    }
    const cells = Array.from(places.keys(), (key) => object.cells.get(key) ?? "");
    const flaws = new Map([...object.flaws].map(([key, flaw]) => [places.get(key) ?? -1, flaw]));
    return (flaws.size === 0 && cells.every((cell) => cell.trim() === "")) || onRow({ number, cells, flaws });
  });
  return found;
}
