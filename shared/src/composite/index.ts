export type { CompositeProblem } from "./composite-problem.ts";
export type * from "./definition.ts";
export { type FlatFile, type FlatRow, readFlatFile } from "./read-flat-file.ts";
export { readNumber } from "./read-number.ts";
export { type CompositeRun, runComposite } from "./run-composite.ts";
export { type StepTable, tabulateRun } from "./tabulate-run.ts";
export { validateDefinition } from "./validate-definition.ts";
