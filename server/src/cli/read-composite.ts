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
import { createProblems } from "../features/ingestion/problems.ts";
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

  const problems = createProblems();
  const rows: FlatRow[] = [];
  await readTable({ name: basename(data), path: data }, { problems }, (row) => {
    rows.push(row);
    return true;
  });
  if (problems.count > 0) return { problems: problems.kept };
  const { file, problems: inFile } = readFlatFile(definition, rows);
  return inFile.length > 0 ? { problems: inFile } : { definition, file };
}
