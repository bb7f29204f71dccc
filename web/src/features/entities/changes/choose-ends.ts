import type { TrendPoint } from "../../../charts/trend-point.ts";

/** The two periods that an entity's page compares, and what they are where nothing is chosen. */
export interface ChosenEnds {
  /** Periods with a score, in order of time. */
  readonly periods: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly usual: { readonly from: string; readonly to: string };
}

/**
 * What is compared where the address says nothing: the period of the page with the nearest one before that has a score.
 * `null` where there are no two periods with a score, or the page's own has none and nothing is chosen.
 */
export function chooseEnds(
  points: readonly Pick<TrendPoint, "period" | "score">[],
  period: string,
  chosen: { readonly from: string | undefined; readonly to: string | undefined },
): ChosenEnds | null {
  const periods = points.filter(({ score }) => score !== null).map((point) => point.period);
  const to = chosen.to ?? (periods.includes(period) ? period : undefined);
  if (to === undefined || periods.length < 2) return null;
  const before = periods[periods.indexOf(to) - 1];
  const from = before ?? periods.find((one) => one !== to) ?? to;
  return { periods, from: chosen.from ?? from, to, usual: { from, to: period } };
}
