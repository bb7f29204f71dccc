import type { ScoreState } from "@marsad/shared/schemas";
import type { TimePoint } from "./layout-times.ts";

/** One period in which scores are compared. */
export interface LinePeriod extends TimePoint {
  readonly end: string;
  readonly methodology: string;
  /** `null` where those compared are held against different benchmarks. */
  readonly benchmark: number | null;
  /** Values that a shown score is never rounded up over. */
  readonly bounds: readonly number[];
}

/** A score in one period, or why there is none. */
export interface LinePoint {
  readonly score: number | null;
  readonly state: ScoreState;
}

/** One of those compared. */
export interface ComparedLine {
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
  /** One for each period. */
  readonly points: readonly LinePoint[];
}

/** What compared lines are drawn from: the periods in order of time, and at most three lines. */
export interface LinesSubject {
  readonly periods: readonly LinePeriod[];
  readonly lines: readonly ComparedLine[];
}
