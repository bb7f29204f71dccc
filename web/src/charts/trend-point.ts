import type { Benchmark, ScoreState, Source } from "@marsad/shared/schemas";

/** One period of a trend as a chart draws it, in order of time. */
export interface TrendPoint {
  readonly period: string;
  /** First and last day of the period, Gregorian, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  /** 0–100, unrounded; `null` where there is none, for the reason in `state`. */
  readonly score: number | null;
  readonly state: ScoreState;
  readonly methodology: string;
  readonly benchmark: Benchmark;
  readonly meetsBenchmark: boolean | null;
  /** The score it stands beside, such as the peers' median; `null` where unknown. */
  readonly comparison: number | null;
  /** Values that a shown score is never rounded up over: the levels' bounds and the benchmark. */
  readonly bounds: readonly number[];
  /** Name of the level, in the reader's language. */
  readonly level: string | null;
  /** One more fact about the period in the reader's language, such as the rank. */
  readonly detail: string | null;
  /** Where the figure was read, if it was published elsewhere. */
  readonly source: Source | null;
}

/** What a trend is drawn from. */
export interface TrendSubject {
  /** In order of time. */
  readonly points: readonly TrendPoint[];
  /** Names the thin line of `comparison` values. */
  readonly comparisonName: string;
  /** What the chart shows, in a sentence: its name for those who do not see it. */
  readonly reading: string;
  readonly synthetic: boolean;
}
