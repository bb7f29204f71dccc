import { explainMismatch } from "@marsad/shared/input/explain-mismatch";
import type { IngestionProblem } from "@marsad/shared/schemas";
import type { Static, TSchema } from "typebox";
import type { PackFile } from "./pack.ts";
import { packProblem } from "./pack-problem.ts";
import { type Row, readRows } from "./read-rows.ts";
import type { Register } from "./registers.ts";

/** An entry and the row it stands in, for what is found out about it later. */
export interface Placed<Entry> {
  readonly entry: Entry;
  readonly file: string;
  readonly row: number;
}

/** What a register holds. */
export interface RegisterContent<Entry> {
  readonly entries: readonly Placed<Entry>[];
  /** The codes of all rows, also of those that are refused: whoever names one of them is not wrong in that. */
  readonly codes: ReadonlySet<string>;
  readonly problems: readonly IngestionProblem[];
}

/** Reads a register into entries that have the right shape; rows that have not are problems, as are repeated ones. */
export async function readRegister<Schema extends TSchema>(
  files: readonly PackFile[],
  register: Register<Schema>,
): Promise<RegisterContent<Static<Schema>>> {
  const entries: Placed<Static<Schema>>[] = [];
  const problems: IngestionProblem[] = [];
  const codes = new Set<string>();
  const keys = new Set<string>();
  for (const file of files) {
    const { rows, problems: broken } = await readRows(file, register.columns);
    problems.push(...broken);
    for (const row of rows) {
      codes.add(row.cells.get("code") ?? "");
      const entry = register.toEntry(row.cells);
      if (!register.validator.Check(entry)) {
        problems.push(...explainRow(register, entry, file, row));
        continue;
      }
      const key = register.keyOf(entry);
      if (keys.has(key))
        problems.push(packProblem("duplicate-row", { file: file.name, row: row.number, found: key }));
      keys.add(key);
      entries.push({ entry, file: file.name, row: row.number });
    }
  }
  return { entries, codes, problems };
}

function explainRow<Schema extends TSchema>(
  { validator }: Register<Schema>,
  entry: unknown,
  file: PackFile,
  { number }: Row,
): IngestionProblem[] {
  return explainMismatch(validator, entry).map((problem) => ({
    ...problem,
    file: file.name,
    row: number,
    column: toHeading(problem.column),
  }));
}

/** The heading of a property: `names.ar` is written in `name.ar`, `segments[1]` in `segments`. */
export function toHeading(place: string | null): string | null {
  return place === null ? null : place.replace(/^names\b/, "name").replace(/\[\d+\].*$/, "");
}
