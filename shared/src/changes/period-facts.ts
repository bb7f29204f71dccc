import type { ComputedMethodology } from "../methodology/methodology.ts";

/** What one service reported in one period, in the order of the methodology. */
export interface ReportedService {
  readonly code: string;
  readonly values: readonly (number | null)[];
  /** A letter of `stateLetters` for each indicator. */
  readonly states: string;
  readonly segments: readonly string[];
  readonly channels: readonly string[];
  readonly volume: number | null;
}

/** What the services of one entity reported in one period. */
export interface ReportedEntity {
  readonly code: string;
  readonly kind: string;
  readonly services: readonly ReportedService[];
}

/** Everything that a score of one period is made of. */
export interface PeriodFacts {
  readonly methodology: ComputedMethodology;
  readonly entities: readonly ReportedEntity[];
}
