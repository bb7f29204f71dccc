import type { MethodologyDefinition, Scorecard } from "@marsad/shared/schemas";

/** The values that no shown score of this scorecard is rounded up over: the levels' bounds and the benchmark. */
export function scoreBounds(scorecard: Scorecard, methodology: MethodologyDefinition | undefined): number[] {
  return [...(methodology?.levels.map(({ from }) => from) ?? []), scorecard.benchmark.value];
}
