import { Check, Errors } from "typebox/value";
import type { CompositeProblem } from "../composite/composite-problem.ts";
import type { CompositeDefinition } from "../composite/definition.ts";
import { validateDefinition } from "../composite/validate-definition.ts";
import { CompositeDefinition as Shape } from "../schemas/composite.ts";
import { explainMismatch } from "./explain-mismatch.ts";
import { inputProblem } from "./input-problem.ts";

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
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { definition: null, problems: [notJson(error)] };
  }
  if (!Check(Shape, value)) return { definition: null, problems: explainMismatch(validator, value) };
  return { definition: value, problems: validateDefinition(value) };
}

function notJson(error: unknown): CompositeProblem {
  return inputProblem("not-json", null, error instanceof Error ? error.message : error, {
    expected: { ar: "نص JSON صحيح", en: "valid JSON" },
    mend: {
      ar: "صحّح النص حيث انقطعت قراءته: فاصلة أو قوس أو علامة تنصيص",
      en: "Correct the text where reading it broke off: a comma, a bracket or a quotation mark",
    },
  });
}
