export { canonicalJson } from "./canonical-json.ts";
export {
  type BenchmarkDifference,
  type ComparedNode,
  compareMethodologies,
  type LevelDifference,
  type MethodologyDifference,
  type NodeDifference,
  type WholeDifference,
} from "./compare-methodologies.ts";
export type { NodeRule } from "./compare-nodes.ts";
export { type Answers, findAnswers, type Unanswered } from "./find-answers.ts";
export { linkPeriods, type Stretch, type VersionedPeriod } from "./link-periods.ts";
export type * from "./methodology.ts";
export type { MethodologyProblem } from "./methodology-problem.ts";
export type { MethodologyRule } from "./methodology-rules.ts";
export type { Names } from "./names.ts";
export { type PlacedNode, placeNodes } from "./place-nodes.ts";
export { validateMapping } from "./validate-mapping.ts";
export { validateMethodology } from "./validate-methodology.ts";
export type { MappedChange, MappedChangeKind, VersionMapping } from "./version-mapping.ts";
