import type { Period, ServiceTrend } from "@marsad/shared/schemas";
import { toTrendPoint } from "../../charts/to-trend-point.ts";
import type { TrendPoint } from "../../charts/trend-point.ts";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { Methodologies } from "../../use-methodologies.ts";

/** The points of a service's trend as a chart draws them, beside the score of its entity, in the reader's words. */
export function servicePoints(
  points: ServiceTrend["points"],
  periods: readonly Period[],
  methodologies: Methodologies,
  language: Pick<LanguageView, "name">,
): TrendPoint[] {
  const byCode = new Map(periods.map((period) => [period.code, period]));
  return points.flatMap((point): TrendPoint[] => {
    const period = byCode.get(point.period);
    if (!period) return [];
    const methodology = methodologies.get(point.methodology);
    return [{ ...toTrendPoint(point, period, methodology, language), comparison: point.entityScore }];
  });
}
