import { useLanguage } from "../i18n/use-language.ts";
import { ChartText } from "./chart-text.tsx";
import { nudgeLabels } from "./nudge-labels.ts";
import type { Plot } from "./plot.ts";
import type { TrendLayout } from "./trend-layout.ts";
import type { TrendPoint } from "./trend-point.ts";

const lineHeight = 17;
/** From the end of a line to its name. */
const gap = 10;

export interface TrendValuesProps {
  readonly points: readonly TrendPoint[];
  readonly layout: TrendLayout;
  readonly plot: Plot;
  readonly comparisonName: string;
}

/** Names the lines at their ends, apart from each other, and marks the values on the reading side. */
export function TrendValues({ points, layout, plot, comparisonName }: TrendValuesProps) {
  const { t, direction, formatNumber, formatScore } = useLanguage();
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
  const placed = nudgeLabels(
    ends.map(({ id, value }) => ({ id, at: plot.y(value) })),
    lineHeight,
    [plot.top, plot.bottom],
  );
  const isOnRight = direction === "rtl";
  const isCovered = (y: number) =>
    isOnRight && placed.some((label) => Math.abs(label.placed - y) < lineHeight);

  return (
    <g className="trend-values">
      {layout.values.ticks.map((value) =>
        isCovered(plot.y(value)) ? null : (
          <ChartText
            key={value}
            x={isOnRight ? plot.right + gap : plot.left - gap}
            y={plot.y(value) + 4}
            align={isOnRight ? "left" : "right"}
            className="trend-tick"
          >
            {formatNumber(value)}
          </ChartText>
        ),
      )}
      {placed.map(({ id, placed: y }) => (
        <ChartText
          key={id}
          x={plot.right + gap}
          y={y + 4}
          align="left"
          className={`trend-end trend-end-${id}`}
        >
          {ends.find((end) => end.id === id)?.text}
        </ChartText>
      ))}
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
