export type { EntityFacts } from "./entity-facts.ts";
export { type EntityPath, findPath, type PathOutcome } from "./find-path.ts";
export type { PathStep } from "./order-path.ts";
export { findWish, noWishes, type PathWishes, type StepAddress } from "./path-wishes.ts";
export type { LoadSolver, Program, ProgramAnswer, SolveProgram } from "./program.ts";
export { type PathReview, type ReviewedStep, reviewPath } from "./review-path.ts";
export { solveWithHighs } from "./solve-with-highs.ts";
export { type CellFact, createWhatIf, type WhatIf } from "./what-if.ts";
