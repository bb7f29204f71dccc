import type { Period, ServiceTrend } from "@marsad/shared/schemas";
import type { TrendPoint } from "../../charts/trend-point.ts";
import { isolate } from "../../i18n/isolate.ts";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { Methodologies } from "../../use-methodologies.ts";
import { serviceBounds } from "./service-bounds.ts";

/** The points of a service's trend as a chart draws them, beside the score of its entity, in the reader's words. */
export function servicePoints(
  points: ServiceTrend["points"],
  periods: readonly Period[],
  methodologies: Methodologies,
  { name }: Pick<LanguageView, "name">,
): TrendPoint[] {
  const byCode = new Map(periods.map((period) => [period.code, period]));
  return points.flatMap((point): TrendPoint[] => {
    const period = byCode.get(point.period);
    if (!period) return [];
    const methodology = methodologies.get(point.methodology);
    const level = methodology?.levels.find(({ code }) => code === point.level);
    return [
      {
        period: point.period,
        start: period.start,
        end: period.end,
        score: point.score,
        state: point.state,
        methodology: point.methodology,
        benchmark: point.benchmark,
        meetsBenchmark: point.meetsBenchmark,
        comparison: point.entityScore,
        bounds: serviceBounds(point, methodology),
        level: level ? isolate(name(level.names).text) : null,
        detail: null,
        source: null,
      },
    ];
  });
}
