import type { MethodologyDefinition, ServiceScorecard } from "@marsad/shared/schemas";

/** The values that no shown score of a service is rounded up over: the levels' bounds and the benchmark. */
export function serviceBounds(
  { benchmark }: Pick<ServiceScorecard, "benchmark">,
  methodology: MethodologyDefinition | undefined,
): number[] {
  return [...(methodology?.levels.map(({ from }) => from) ?? []), benchmark.value];
}
