import type { IngestionProblem } from "../schemas/index.ts";
import { inputProblem } from "./input-problem.ts";

/** What a text says in JSON; `value` is undefined where it is none, and then there is the problem of it. */
export interface ReadJson {
  readonly value: unknown;
  readonly problems: readonly IngestionProblem[];
}

/** Reads JSON; a text that is none is a problem of the whole. */
export function readJson(text: string): ReadJson {
  try {
    return { value: JSON.parse(text), problems: [] };
  } catch (error) {
    return { value: undefined, problems: [notJson(error)] };
  }
}

function notJson(error: unknown): IngestionProblem {
  return inputProblem("not-json", null, error instanceof Error ? error.message : error, {
    expected: { ar: "نص JSON صحيح", en: "valid JSON" },
    mend: {
      ar: "صحّح النص حيث انقطعت قراءته: فاصلة أو قوس أو علامة تنصيص",
      en: "Correct the text where reading it broke off: a comma, a bracket or a quotation mark",
    },
  });
}
