import { type MethodologyRule, methodologyRules } from "./methodology-rules.ts";
import type { Names } from "./names.ts";

/** One thing that is wrong with a rule book. */
export interface MethodologyProblem {
  /** Where, such as `dimensions[1].children[0].goalposts`. */
  readonly place: string;
  readonly code: MethodologyRule;
  /** What stands there, in short. */
  readonly found: string;
  /** What should stand there. */
  readonly message: Names;
  readonly mend: Names;
}

/** The problem of breaking `code` at `place`. */
export function methodologyProblem(place: string, code: MethodologyRule, found: unknown): MethodologyProblem {
  return { place, code, found: String(found), ...methodologyRules[code] };
}
