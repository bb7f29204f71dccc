/**
 * What a score can change by between two periods, in the order in which it is told:
 * - `values`: of what both report;
 * - `come-in`, `gone-missing`: values that one of them lacks;
 * - `arrived`, `departed`: services that one of them lacks;
 * - `applicability`: what is asked of a service, by what it is;
 * - `volumes`: the transactions that services or entities weigh by;
 * - `weights`: of what stands in the same group of both rule books;
 * - `method`: everything else in the rule book.
 */
export const changeFactors = [
  "values",
  "come-in",
  "gone-missing",
  "arrived",
  "departed",
  "applicability",
  "volumes",
  "weights",
  "method",
] as const;
export type ChangeFactor = (typeof changeFactors)[number];

/** Some of the factors, one bit each. As a world: those that are as they came to be; the others are as they were. */
export type FactorSet = number;

export function setOf(...factors: readonly ChangeFactor[]): FactorSet {
  return factors.reduce((set, factor) => set | (1 << changeFactors.indexOf(factor)), 0);
}

export function holds(set: FactorSet, factor: ChangeFactor): boolean {
  return (set & setOf(factor)) !== 0;
}
