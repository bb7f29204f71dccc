import { explainMismatch } from "@marsad/shared/input/explain-mismatch";
import type { Static, TSchema } from "typebox";
import type { Validator } from "typebox/compile";
import type { PackFile } from "./pack.ts";
import { packProblem } from "./pack-problem.ts";
import { type Read, readText } from "./read-text.ts";

/** Reads a JSON file that must fit a schema; every place in which it does not is a problem. */
export async function readJson<Schema extends TSchema>(
  file: PackFile,
  validator: Validator<Record<never, never>, Schema>,
): Promise<Read<Static<Schema>>> {
  const { value: text, problems } = await readText(file);
  if (text === undefined) return { value: undefined, problems };
  const parsed = parse(text);
  if ("error" in parsed) {
    return {
      value: undefined,
      problems: [packProblem("not-json", { file: file.name, found: parsed.error })],
    };
  }
  if (validator.Check(parsed.value)) return { value: parsed.value, problems: [] };
  return {
    value: undefined,
    problems: explainMismatch(validator, parsed.value).map((problem) => ({ ...problem, file: file.name })),
  };
}

function parse(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: String(error instanceof Error ? error.message : error) };
  }
}
