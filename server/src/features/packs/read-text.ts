import { readFile } from "node:fs/promises";
import type { IngestionProblem } from "@marsad/shared/schemas";
import type { PackFile } from "./pack.ts";
import { packProblem } from "./pack-problem.ts";

/** What was read of a file, and what is wrong with it; nothing was read where the file as such is broken. */
export interface Read<Value> {
  readonly value: Value | undefined;
  readonly problems: readonly IngestionProblem[];
}

/** Reads a file as UTF-8, without the byte-order mark that some programs put in front. */
export async function readText({ name, path }: PackFile): Promise<Read<string>> {
  const bytes = await readFile(path);
  try {
    return { value: new TextDecoder("utf-8", { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return { value: undefined, problems: [packProblem("not-utf-8", { file: name })] };
  }
}
