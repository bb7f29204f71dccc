import { periodOf, type ServiceCase } from "../../changes/testing/period-of.ts";
import type { ComputedMethodology } from "../../methodology/methodology.ts";
import type { Benchmark } from "../../scoring/meets-benchmark.ts";
import type { EntityFacts } from "../entity-facts.ts";

/** The facts of one entity by service and indicator, for tests to read; what is not named is missing. */
export function factsOf(
  methodology: ComputedMethodology,
  services: Readonly<Record<string, ServiceCase>>,
  benchmark: Benchmark = { value: 90, comparator: ">=" },
): EntityFacts {
  const [entity] = periodOf(methodology, { one: services }).entities;
  return { methodology, benchmark, kind: entity?.kind ?? "", services: entity?.services ?? [] };
}
