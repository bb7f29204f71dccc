import type { ReportedService } from "../changes/period-facts.ts";
import type { ComputedMethodology } from "../methodology/methodology.ts";
import type { Benchmark } from "../scoring/meets-benchmark.ts";

/** Everything that the score of one entity in one period is made of, and the line it is held against. */
export interface EntityFacts {
  readonly methodology: ComputedMethodology;
  readonly kind: string;
  readonly benchmark: Benchmark;
  readonly services: readonly ReportedService[];
}
