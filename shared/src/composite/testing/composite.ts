import type { CompositeDefinition, CompositeIndicator, CompositeNode } from "../definition.ts";
import { type FlatRow, readFlatFile } from "../read-flat-file.ts";
import { type CompositeRun, runComposite } from "../run-composite.ts";

const names = { en: "Name" };

/** A number from 0 to 100, more being better, that is its own score. */
export function column(
  code: string,
  over: Partial<Omit<CompositeIndicator, "code">> = {},
): CompositeIndicator {
  return {
    code,
    names,
    direction: "higher-is-better",
    weight: 1,
    normalization: { method: "goalposts", worst: 0, best: 100 },
    ...over,
  };
}

/** The arithmetic mean of the nodes, over a file with the columns `unit` and `year`. */
export function composite(
  children: readonly CompositeNode[],
  over: Partial<CompositeDefinition> = {},
): CompositeDefinition {
  return {
    version: "1",
    names,
    sources: [],
    unit: "unit",
    period: "year",
    aggregation: "arithmetic",
    children,
    ...over,
  };
}

/** Lines of cells separated by commas, the header first, as they are read. */
export function tableOf(text: string): FlatRow[] {
  return text
    .trim()
    .split("\n")
    .map((line, index) => ({ number: index + 1, cells: line.trim().split(",") }));
}

/** Runs a definition over a table that has nothing wrong with it. */
export function runTable(definition: CompositeDefinition, text: string): CompositeRun {
  const { file, problems } = readFlatFile(definition, tableOf(text));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return runComposite(definition, file);
}

/** The index of each row, `null` without one. */
export function scoresOf({ aggregated }: CompositeRun): (number | null)[] {
  return Array.from(aggregated.scores.at(-1) ?? [], (score) => (Number.isNaN(score) ? null : score));
}
