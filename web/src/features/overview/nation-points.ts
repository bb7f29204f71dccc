import type { Overview, Period } from "@marsad/shared/schemas";
import { meetsBenchmark } from "@marsad/shared/scoring";
import type { TrendPoint } from "../../charts/trend-point.ts";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { Methodologies } from "../../use-methodologies.ts";

/** The points of the nation's trend up to the period that is shown, in the reader's words. */
export function nationPoints(
  overview: Overview,
  periods: readonly Period[],
  methodologies: Methodologies,
  { t }: Pick<LanguageView, "t">,
): TrendPoint[] {
  const shown = periods.slice(0, periods.findIndex(({ code }) => code === overview.period) + 1);
  const byCode = new Map(shown.map((period) => [period.code, period]));
  return overview.trend.flatMap((point): TrendPoint[] => {
    const period = byCode.get(point.period);
    if (!period) return [];
    const { score, benchmark, entities } = point;
    const levels = methodologies.get(point.methodology)?.levels ?? [];
    return [
      {
        period: point.period,
        start: period.start,
        end: period.end,
        score,
        state: point.state,
        methodology: point.methodology,
        benchmark,
        meetsBenchmark: score === null ? null : meetsBenchmark(score, benchmark),
        comparison: point.median,
        bounds: [...levels.map(({ from }) => from), benchmark.value],
        level: null,
        detail:
          entities.scored === 0
            ? null
            : t("overview.trend-meeting", { meeting: entities.meeting, scored: entities.scored }),
        source: point.source ?? null,
      },
    ];
  });
}
