export { attainment } from "./attainment.ts";
export { type BenchmarkStretch, benchmarkAt } from "./benchmark-at.ts";
export { type CompiledMethodology, compileMethodology } from "./compile-methodology.ts";
export { displayScore } from "./display-score.ts";
export { excludedIndicators } from "./excluded-indicators.ts";
export { levelOf } from "./level-of.ts";
export { type Benchmark, meetsBenchmark } from "./meets-benchmark.ts";
export { type NextStep, nextSteps } from "./next-steps.ts";
export { normalize } from "./normalize.ts";
export { rankScores } from "./rank-scores.ts";
export { type GroupMember, type GroupScore, rollUpEntities } from "./roll-up-entities.ts";
export {
  type EntityScore,
  type EntityState,
  rollUpServices,
  type WeighedService,
} from "./roll-up-services.ts";
export { roundScore } from "./round-score.ts";
export {
  createScorer,
  createServiceScore,
  type Scorer,
  type ServiceFacts,
  type ServiceScore,
  type ServiceState,
  scoreService,
} from "./score-service.ts";
export { measured, missing, stateLetters, type ValueState, valueStates } from "./value-state.ts";
