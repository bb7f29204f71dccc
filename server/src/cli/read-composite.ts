import { basename } from "node:path";
import {
  type CompositeDefinition,
  type FlatFile,
  type FlatRow,
  readFlatFile,
  validateDefinition,
} from "@marsad/shared/composite";
import { CompositeDefinition as Definition, type IngestionProblem } from "@marsad/shared/schemas";
import { Compile } from "typebox/compile";
import { createProblems, type Problems } from "../features/ingestion/problems.ts";
import { readTable } from "../features/ingestion/read-table.ts";
import { readJson } from "../features/packs/read-json.ts";

const validator = Compile(Definition);

/** A definition and the file that it is run over, or what is wrong with either. */
export type CompositeInput =
  | { readonly definition: CompositeDefinition; readonly file: FlatFile }
  | { readonly problems: readonly IngestionProblem[] };

/** Reads a definition, and then by it a file; both are told with everything that is wrong with them. */
export async function readComposite(methodology: string, data: string): Promise<CompositeInput> {
  const read = await readJson({ name: basename(methodology), path: methodology }, validator);
  if (read.value === undefined) return { problems: read.problems };
  const definition: CompositeDefinition = read.value;
  const wrong = validateDefinition(definition);
  if (wrong.length > 0) return { problems: wrong };

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
