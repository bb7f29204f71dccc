import type { LanguageView } from "../i18n/language-view.ts";
import { scoreDistance } from "./score-distance.ts";
import type { TrendPoint } from "./trend-point.ts";

/** A point in words, for the eye (tooltip) and for the ear (live region). */
export interface DescribedPoint {
  readonly title: string;
  /** The period in the other calendar. */
  readonly dates: string;
  /** The score, or why there is none. */
  readonly headline: string;
  readonly isScored: boolean;
  readonly facts: readonly string[];
}

type Speech = Pick<LanguageView, "t" | "formatScore" | "formatNumber" | "sayPeriod">;

function describeDistance(score: number, { benchmark, bounds }: TrendPoint, speech: Speech): string {
  const by = scoreDistance(score, benchmark.value, bounds);
  const parameters = {
    distance: speech.formatNumber(Math.abs(by), 1),
    benchmark: speech.formatNumber(benchmark.value),
  };
  if (by === 0) return speech.t("charts.distance-at", parameters);
  return speech.t(by > 0 ? "charts.distance-above" : "charts.distance-below", parameters);
}

/** Says everything about a point; `comparisonName` names the score that it stands beside. */
export function describePoint(point: TrendPoint, comparisonName: string, speech: Speech): DescribedPoint {
  const { t, formatScore, sayPeriod } = speech;
  const { score, bounds, comparison, level, detail } = point;
  const facts = [
    ...(score === null ? [] : [describeDistance(score, point, speech)]),
    ...(level === null ? [] : [t("charts.level", { level })]),
    ...(detail === null ? [] : [detail]),
    ...(comparison === null
      ? []
      : [t("charts.comparison", { name: comparisonName, score: formatScore(comparison, bounds) })]),
    t("charts.methodology", { version: point.methodology }),
  ];
  const [title, dates] = sayPeriod(point.period, point.start, point.end);
  return {
    title,
    dates,
    headline:
      score === null
        ? t(`state.${point.state}`)
        : t("charts.out-of", { score: formatScore(score, bounds), full: 100 }),
    isScored: score !== null,
    facts,
  };
}
