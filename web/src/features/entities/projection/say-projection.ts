import type { TrendPoint } from "../../../charts/trend-point.ts";
import type { LanguageView } from "../../../i18n/language-view.ts";
import { type ProjectedTrend, periodAt, perYear } from "./project-trend.ts";

type Speech = Pick<LanguageView, "t" | "formatNumber" | "formatSigned" | "formatPeriod">;

/** When the benchmark is reached at the pace so far in a sentence or two, or why that cannot be said. */
export function sayProjection(
  { projection, used }: ProjectedTrend<Pick<TrendPoint, "period" | "benchmark">>,
  { t, formatNumber, formatSigned, formatPeriod }: Speech,
): string {
  const [first, newest] = [used[0], used.at(-1)];
  if (first === undefined || newest === undefined) return t("projection.unscored");
  const benchmark = formatNumber(newest.benchmark.value);
  const since = formatPeriod(first.period);
  const periodOf = (time: number) => formatPeriod(periodAt(time, newest.period));
  const paceOf = (slope: number) => formatSigned(perYear(slope), 2);

  const sentence = () => {
    switch (projection.outcome) {
      case "unscored":
        return t("projection.unscored");
      case "meets":
        return t("projection.meets", { benchmark });
      case "too-few":
        return t("projection.too-few", { count: used.length, benchmark });
      case "no-trend": {
        const { lower, upper } = projection.slope;
        return t("projection.no-trend", { benchmark, since, lower: paceOf(lower), upper: paceOf(upper) });
      }
      case "falling":
        return t("projection.falling", { benchmark, since, pace: paceOf(projection.slope.slope) });
      case "beyond": {
        const pace = paceOf(projection.slope.slope);
        return t("projection.beyond", { benchmark, since, pace, until: periodOf(projection.until) });
      }
      case "reached": {
        const [at, soonest] = [periodOf(projection.at), periodOf(projection.soonest)];
        const latest = projection.latest === null ? null : periodOf(projection.latest);
        const said = { benchmark, since, pace: paceOf(projection.slope.slope), at, soonest };
        if (latest === null)
          return t("projection.reached-open", { ...said, until: periodOf(projection.until) });
        return soonest === latest
          ? t("projection.reached-alike", said)
          : t("projection.reached", { ...said, latest });
      }
    }
  };
  const isSilent = projection.leftOut === 0 || projection.outcome === "meets";
  const leftOut = isSilent ? [] : [t("projection.left-out", { count: projection.leftOut, since })];
  return [sentence(), ...leftOut].join(" ");
}
