export { canonicalJson } from "./canonical-json.ts";
export type * from "./methodology.ts";
export type { MethodologyProblem } from "./methodology-problem.ts";
export type { MethodologyRule } from "./methodology-rules.ts";
export type { Names } from "./names.ts";
export { validateMethodology } from "./validate-methodology.ts";
