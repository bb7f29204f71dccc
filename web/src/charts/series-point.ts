/** One published figure over time. */
export interface SeriesPoint {
  /** As its publisher names it. */
  readonly period: string;
  /** On the publisher's own scale; `null` where it is not known. */
  readonly value: number | null;
}
