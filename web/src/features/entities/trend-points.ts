import type { Period, Trend } from "@marsad/shared/schemas";
import { toTrendPoint } from "../../charts/to-trend-point.ts";
import type { TrendPoint } from "../../charts/trend-point.ts";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { Methodologies } from "../../use-methodologies.ts";

/**
 * The points of an entity's trend up to the period that is shown, in the reader's words. A point whose period is
 * not in the list is left out: nothing says when it was.
 */
export function trendPoints(
  trend: Trend,
  periods: readonly Period[],
  until: string,
  methodologies: Methodologies,
  language: Pick<LanguageView, "t" | "name">,
): TrendPoint[] {
  const shown = periods.slice(0, periods.findIndex(({ code }) => code === until) + 1);
  const byCode = new Map(shown.map((period) => [period.code, period]));
  return trend.points.flatMap((point): TrendPoint[] => {
    const period = byCode.get(point.period);
    if (!period) return [];
    return [
      {
        ...toTrendPoint(point, period, methodologies.get(point.methodology), language),
        comparison: point.peerMedian,
        detail:
          point.rank === null ? null : language.t("entities.trend-rank", { rank: point.rank, of: point.of }),
        source: point.source ?? null,
      },
    ];
  });
}
