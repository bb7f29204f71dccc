import type { Period, Trend } from "@marsad/shared/schemas";
import type { TrendPoint } from "../../charts/trend-point.ts";
import { isolate } from "../../i18n/isolate.ts";
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
  { t, name }: Pick<LanguageView, "t" | "name">,
): TrendPoint[] {
  const shown = periods.slice(0, periods.findIndex(({ code }) => code === until) + 1);
  const byCode = new Map(shown.map((period) => [period.code, period]));
  return trend.points.flatMap((point): TrendPoint[] => {
    const period = byCode.get(point.period);
    if (!period) return [];
    const levels = methodologies.get(point.methodology)?.levels ?? [];
    const level = levels.find(({ code }) => code === point.level);
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
        comparison: point.peerMedian,
        bounds: [...levels.map(({ from }) => from), point.benchmark.value],
        level: level ? isolate(name(level.names).text) : null,
        detail: point.rank === null ? null : t("entities.trend-rank", { rank: point.rank, of: point.of }),
        source: point.source ?? null,
      },
    ];
  });
}
