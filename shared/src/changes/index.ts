export { type ChangeFactor, changeFactors, holds } from "./change-factors.ts";
export type { MethodChange } from "./compare-methods.ts";
export { type ChangeLedger, explainChange, type ServiceChange } from "./explain-change.ts";
export { explainRank, type RankLedger, type ScorePair } from "./explain-rank.ts";
export type { Cell } from "./mix-cell.ts";
export type { PeriodFacts, ReportedEntity, ReportedService } from "./period-facts.ts";
export type { ValuePart } from "./share-values.ts";
export type { WeightChange } from "./take-weights.ts";
