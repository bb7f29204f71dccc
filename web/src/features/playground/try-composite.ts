import {
  type CompositeProblem,
  type CompositeRun,
  type FlatRow,
  readFlatFile,
  runComposite,
} from "@marsad/shared/composite";
import type { ReadDefinition } from "@marsad/shared/input/read-definition";

/** What a definition makes of a table. */
export interface Trial {
  /** What is wrong with the table; not looked for where the definition cannot be run. */
  readonly problems: readonly CompositeProblem[];
  /** `null` where anything is wrong with either. */
  readonly run: CompositeRun | null;
}

/** Runs a definition that was read over a table, or tells what is wrong with the table. */
export function tryComposite({ definition, problems }: ReadDefinition, rows: readonly FlatRow[]): Trial {
  if (definition === null || problems.length > 0) return { problems: [], run: null };
  const { file, problems: inFile } = readFlatFile(definition, rows);
  return { problems: inFile, run: inFile.length === 0 ? runComposite(definition, file) : null };
}
