import { useLanguage } from "../i18n/use-language.ts";
import { ChartText } from "./chart-text.tsx";
import { EndLabels } from "./end-labels.tsx";
import type { Plot } from "./plot.ts";
import type { TrendLayout } from "./trend-layout.ts";
import type { TrendPoint } from "./trend-point.ts";

export interface TrendValuesProps {
  readonly points: readonly TrendPoint[];
  readonly layout: TrendLayout;
  readonly plot: Plot;
  readonly comparisonName: string;
}

/** Names the lines at their ends, apart from each other, and marks the values on the reading side. */
export function TrendValues({ points, layout, plot, comparisonName }: TrendValuesProps) {
  const { t, formatNumber, formatScore } = useLanguage();
  const newest = points.at(-1);
  const lastScored = points.findLast((point) => point.score !== null);
  const comparison = points.findLast((point) => point.comparison !== null)?.comparison;
  const ends = [
    ...(newest && newest.score !== null
      ? [{ id: "score", value: newest.score, text: formatScore(newest.score, newest.bounds) }]
      : []),
    ...(newest
      ? [
          {
            id: "benchmark",
            value: newest.benchmark.value,
            text: t("charts.benchmark", { value: formatNumber(newest.benchmark.value) }),
          },
        ]
      : []),
    ...(comparison == null ? [] : [{ id: "comparison", value: comparison, text: comparisonName }]),
  ];

  return (
    <g className="trend-values">
      <EndLabels ends={ends} layout={layout} plot={plot} />
      {lastScored && lastScored !== newest && (
        <ChartText
          x={plot.x(Date.parse(lastScored.start))}
          y={plot.y(lastScored.score ?? 0) - 12}
          align="middle"
          className="trend-end trend-end-score"
        >
          {formatScore(lastScored.score, lastScored.bounds)}
        </ChartText>
      )}
    </g>
  );
}
