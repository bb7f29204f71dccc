import { inputProblem } from "@marsad/shared/input/input-problem";
import type { IngestionProblem } from "@marsad/shared/schemas";
import { packRemedies } from "./pack-remedies.ts";

/** Where in a pack something is wrong, and what was found there. */
interface Finding {
  readonly file: string;
  /** As a spreadsheet numbers it; left out where the whole file is meant. */
  readonly row?: number;
  readonly column?: string;
  readonly found?: string;
}

/** What is wrong with a file of a pack as a file; what is wrong with what it says is told by the checks of each register. */
export function packProblem(
  code: keyof typeof packRemedies,
  { file, row, column, found }: Finding,
): IngestionProblem {
  return { ...inputProblem(code, column ?? null, found, packRemedies[code]), file, row: row ?? null };
}
