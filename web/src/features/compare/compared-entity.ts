import type { EntitySummary, Scorecard, Trend } from "@marsad/shared/schemas";

/** One of those compared, with all that is known of it. */
export interface ComparedEntity {
  readonly entity: EntitySummary;
  readonly scorecard: Scorecard;
  readonly trend: Trend;
}
