import { Check, Errors } from "typebox/value";
import type { CompositeProblem } from "../composite/composite-problem.ts";
import type { CompositeDefinition } from "../composite/definition.ts";
import { validateDefinition } from "../composite/validate-definition.ts";
import { CompositeDefinition as Shape } from "../schemas/composite.ts";
import { explainMismatch } from "./explain-mismatch.ts";
import { readJson } from "./read-json.ts";

/** What was read of a definition, `null` where it has not even the shape of one, and all that is wrong with it. */
export interface ReadDefinition {
  readonly definition: CompositeDefinition | null;
  readonly problems: readonly CompositeProblem[];
}

// Interpreted: compiling would evaluate code, which the content policy of a page forbids.
const validator = {
  Check: (value: unknown) => Check(Shape, value),
  Errors: (value: unknown) => Errors(Shape, value),
};

/** Reads the definition of a composite indicator from its JSON; it can be run when it has no problems. */
export function readDefinition(text: string): ReadDefinition {
  const { value, problems } = readJson(text);
  if (problems.length > 0) return { definition: null, problems };
  if (!Check(Shape, value)) return { definition: null, problems: explainMismatch(validator, value) };
  return { definition: value, problems: validateDefinition(value) };
}
