import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { StepTable } from "@marsad/shared/composite";
import Papa from "papaparse";

/** Writes each table into the folder as `NAME.csv`, over what stood there. What a spreadsheet would take for a formula is written as text. */
export async function writeTables(folder: string, tables: readonly StepTable[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, header, rows } of tables) {
    const text = Papa.unparse([[...header], ...rows.map((row) => [...row])], { escapeFormulae: true });
    // The mark tells a spreadsheet that Arabic is UTF-8.
    await writeFile(join(folder, `${name}.csv`), `\uFEFF${text}\r\n`);
  }
}
