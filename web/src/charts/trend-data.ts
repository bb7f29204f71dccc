import type { LanguageView } from "../i18n/language-view.ts";
import type { TakenTable } from "../take-away/taken.ts";
import type { TrendPoint } from "./trend-point.ts";

/** A trend as a table to take away, the oldest period first. */
export function trendData(
  points: readonly TrendPoint[],
  comparisonName: string,
  { t, name, formatPeriod }: LanguageView,
): TakenTable {
  return {
    columns: [
      { code: "period", label: t("take.column.code") },
      { code: "name", label: t("take.column.period") },
      { code: "start", label: t("take.column.start") },
      { code: "end", label: t("take.column.end") },
      { code: "score", label: t("take.column.score"), format: "score" },
      { code: "state", label: t("take.column.state") },
      { code: "benchmark", label: t("take.column.benchmark") },
      { code: "meets", label: t("take.column.meets") },
      { code: "comparison", label: comparisonName, format: "score" },
      { code: "level", label: t("take.column.level") },
      { code: "detail", label: t("take.column.detail") },
      { code: "methodology", label: t("take.column.methodology") },
      { code: "source", label: t("take.column.source") },
      { code: "source-address", label: t("take.column.source-address") },
    ],
    rows: points.map((point) => [
      ...[point.period, formatPeriod(point.period), point.start, point.end],
      ...[point.score, t(`state.${point.state}`), point.benchmark.value],
      point.meetsBenchmark === null ? null : t(point.meetsBenchmark ? "take.yes" : "take.no"),
      ...[point.comparison, point.level, point.detail, point.methodology],
      ...[point.source && name(point.source.title).text, point.source?.url ?? null],
    ]),
  };
}
