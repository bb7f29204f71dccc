import type { IndicatorResult, ServiceTrend } from "@marsad/shared/schemas";

/** One indicator in one period; `result` is `undefined` where the rule book of the period or the assessment lacks it. */
export interface HistoryEntry {
  readonly period: string;
  readonly methodology: string;
  readonly isAssessed: boolean;
  readonly result: IndicatorResult | undefined;
}

/** One indicator over the periods, in order of time. */
export function historyOf(points: ServiceTrend["points"], indicator: string): HistoryEntry[] {
  return points.map(({ period, methodology, indicators }) => ({
    period,
    methodology,
    isAssessed: indicators.length > 0,
    result: indicators.find(({ code }) => code === indicator),
  }));
}
