import type { Benchmark, ScoreState, ServiceCounts, Source } from "@marsad/shared/schemas";

/** Where one entity, or the nation, stands in one period: computed here, or published elsewhere. */
export interface Standing {
  readonly period: string;
  readonly entity: string;
  readonly methodology: string;
  /** 0–100, or null with the reason in `state`. */
  readonly score: number | null;
  readonly state: ScoreState;
  readonly rank: number | null;
  readonly level: string | null;
  readonly benchmark: Benchmark;
  readonly meetsBenchmark: boolean | null;
  /** 0–1; null for a published figure. */
  readonly coverage: number | null;
  /** In the order of the methodology's dimensions; empty for a published figure. */
  readonly dimensionScores: readonly (number | null)[];
  readonly services: ServiceCounts;
  /** Where a published figure was read; null for one computed here. */
  readonly source: Source | null;
}

/** The services of an entity of which only a published figure is known. */
export const noServices: ServiceCounts = { total: 0, scored: 0, meeting: 0 };
