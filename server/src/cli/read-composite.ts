import { basename } from "node:path";
import {
  type CompositeDefinition,
  type FlatFile,
  type FlatRow,
  readFlatFile,
} from "@marsad/shared/composite";
import { readDefinition } from "@marsad/shared/input/read-definition";
import type { IngestionProblem } from "@marsad/shared/schemas";
import { createProblems, type Problems } from "../features/ingestion/problems.ts";
import { readTable } from "../features/ingestion/read-table.ts";
import { readText } from "../features/packs/read-text.ts";

/** A definition and the file that it is run over, or what is wrong with either. */
export type CompositeInput =
  | { readonly definition: CompositeDefinition; readonly file: FlatFile }
  | { readonly problems: readonly IngestionProblem[] };

/** Reads a definition, and then by it a file; both are told with everything that is wrong with them. */
export async function readComposite(methodology: string, data: string): Promise<CompositeInput> {
  const text = await readText({ name: basename(methodology), path: methodology });
  if (text.value === undefined) return { problems: text.problems };
  const { definition, problems: wrong } = readDefinition(text.value);
  if (definition === null || wrong.length > 0) return { problems: wrong };

  const { rows, problems } = await readRows(data);
  if (problems.count > 0) return { problems: problems.kept };
  const { file, problems: inFile } = readFlatFile(definition, rows);
  return inFile.length > 0 ? { problems: inFile } : { definition, file };
}

/** Every row of a text file, the header first. */
async function readRows(path: string, delimiter?: string): Promise<{ rows: FlatRow[]; problems: Problems }> {
  const problems = createProblems();
  const rows: FlatRow[] = [];
  const reading = delimiter === undefined ? { problems } : { problems, delimiter };
  await readTable({ name: basename(path), path }, reading, (row) => {
    rows.push(row);
    return true;
  });
  // Of two columns alone the separator is not found out, and the header comes as one cell.
  const [heading = "", ...others] = rows[0]?.cells ?? [];
  const missed = others.length === 0 ? [";", "\t"].find((sign) => heading.includes(sign)) : undefined;
  return missed === undefined || delimiter !== undefined ? { rows, problems } : readRows(path, missed);
}
