import { Check, Errors } from "typebox/value";
import { type IngestionProblem, MethodologyDefinition } from "../schemas/index.ts";
import { explainMismatch } from "./explain-mismatch.ts";
import { readJson } from "./read-json.ts";

/** What was read of a rule book, and in what it departs from the shape of one. */
export interface ReadMethodology {
  /**
   * `null` where a property is missing, unknown or of another type. One whose numbers or texts are only out of their bounds
   * is there, so that it can be mended where it was written.
   */
  readonly definition: MethodologyDefinition | null;
  /** Empty where it has the shape; what it says can still be untrue, which `checkMethodology` tells. */
  readonly problems: readonly IngestionProblem[];
}

// Interpreted: compiling would evaluate code, which the content policy of a page forbids.
const validator = {
  Check: (value: unknown) => Check(MethodologyDefinition, value),
  Errors: (value: unknown) => Errors(MethodologyDefinition, value),
};

/** Reads a rule book from its JSON. */
export function readMethodology(text: string): ReadMethodology {
  const { value, problems: ofJson } = readJson(text);
  if (ofJson.length > 0) return { definition: null, problems: ofJson };
  const problems = explainMismatch(validator, value);
  return { definition: hasTypes(value, problems) ? value : null, problems };
}

/** Bounds and patterns are no part of a type: a value that breaks nothing else has it. */
function hasTypes(value: unknown, problems: readonly IngestionProblem[]): value is MethodologyDefinition {
  return typeof value === "object" && problems.every(isOfBounds);
}

const isOfBounds = ({ code }: IngestionProblem) => code === "out-of-bounds" || code === "wrong-form";
