import { basename } from "node:path";
import type { IngestionProblem } from "@marsad/shared/schemas";
import type { Static, TSchema } from "typebox";
import type { Validator } from "typebox/compile";
import type { PackFile } from "./pack.ts";
import { readJson } from "./read-json.ts";

/** A JSON file that fits its schema; `code` is its name without folder and extension. */
export interface PackDocument<Value> {
  readonly code: string;
  readonly file: string;
  readonly value: Value;
}

/** Reads JSON files of one kind; those that do not fit are problems. */
export async function readDocuments<Schema extends TSchema>(
  files: readonly PackFile[],
  validator: Validator<Record<never, never>, Schema>,
): Promise<{ documents: PackDocument<Static<Schema>>[]; problems: IngestionProblem[] }> {
  const documents: PackDocument<Static<Schema>>[] = [];
  const problems: IngestionProblem[] = [];
  for (const file of files) {
    const read = await readJson(file, validator);
    problems.push(...read.problems);
    if (read.value !== undefined) documents.push({ code: codeOf(file), file: file.name, value: read.value });
  }
  return { documents, problems };
}

/** What a file of a pack names by its own name: the version of a methodology, the code of a series. */
export function codeOf({ name }: PackFile): string {
  return basename(name, ".json");
}
