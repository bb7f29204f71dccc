import { CartesianGrid, Line, LineChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from "recharts";
import { useLanguage } from "../i18n/use-language.ts";
import { ChartText } from "./chart-text.tsx";
import { pickTimeTicks } from "./pick-time-ticks.ts";
import { type Plot, textRow } from "./plot.ts";
import { TrendBreaks } from "./trend-breaks.tsx";
import { TrendDot } from "./trend-dot.tsx";
import { TrendGaps } from "./trend-gaps.tsx";
import type { TrendLayout } from "./trend-layout.ts";
import type { TrendSubject } from "./trend-point.ts";
import { TrendValues } from "./trend-values.tsx";
import type { Size } from "./use-size.ts";

/** Room that a time mark needs, in pixels. */
const tickRoom = 64;

/** A line of one point would be drawn as a dot of the library's own, were it only told to draw none. */
const noDot = () => null;

export interface TrendDrawingProps extends TrendSubject {
  readonly layout: TrendLayout;
  readonly plot: Plot;
  readonly size: Size;
  /** Index of the point that is being read. */
  readonly active: number | null;
}

/** The picture of a trend, whole in one SVG so that whoever takes it away takes its marks along. */
export function TrendDrawing(props: TrendDrawingProps) {
  const { points, layout, plot, size, comparisonName, synthetic, active } = props;
  const { t, direction, formatNumber, formatPeriod } = useLanguage();
  const { from, to, ticks } = layout.values;
  const times = [layout.times[0] ?? 0, layout.times.at(-1) ?? 0];
  const timeTicks = pickTimeTicks(points, Math.floor((plot.right - plot.left) / tickRoom));
  const nameOf = new Map(
    timeTicks.map(({ index, year }) => [
      layout.times[index],
      formatPeriod(year ?? points[index]?.period ?? ""),
    ]),
  );
  const alone = layout.split.runs.filter((run) => run.from === run.to).map((run) => run.from);
  const dotted = new Set([...timeTicks.map(({ index }) => index), ...alone]);
  const isOnRight = direction === "rtl";
  const activePoint = active === null ? undefined : points[active];
  const activeTime = active === null ? undefined : layout.times[active];

  return (
    <LineChart
      width={size.width}
      height={size.height}
      data={[...layout.rows]}
      margin={{
        top: plot.top,
        left: plot.left,
        right: size.width - plot.right,
        bottom: size.height - plot.bottom - textRow,
      }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} horizontalPoints={ticks.map(plot.y)} className="trend-grid" />
      <TrendGaps layout={layout} plot={plot} />
      <XAxis
        type="number"
        dataKey="at"
        domain={times}
        ticks={timeTicks.map(({ index }) => layout.times[index] ?? 0)}
        tickFormatter={(at: number) => nameOf.get(at) ?? ""}
        interval={0}
        height={textRow}
        tickLine={false}
        axisLine={false}
        className="trend-times"
      />
      <YAxis
        domain={[from, to]}
        ticks={[...ticks]}
        width={0}
        tick={false}
        axisLine={false}
        tickLine={false}
      />
      {points.length === 1 && (
        <line
          x1={plot.left}
          x2={plot.right}
          y1={plot.y(points[0]?.benchmark.value ?? 0)}
          y2={plot.y(points[0]?.benchmark.value ?? 0)}
          className="trend-benchmark-alone"
        />
      )}
      <TrendBreaks points={points} layout={layout} plot={plot} />
      <Line
        dataKey="benchmark"
        type="stepAfter"
        className="trend-line-benchmark"
        dot={noDot}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="comparison"
        type="linear"
        className="trend-line-comparison"
        dot={noDot}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="score"
        type="linear"
        className="trend-line-score"
        activeDot={false}
        isAnimationActive={false}
        dot={(props) => <TrendDot key={props.key} {...props} dotted={dotted} newest={points.length - 1} />}
      />
      {activeTime !== undefined && <ReferenceLine x={activeTime} className="trend-cursor" />}
      {activeTime !== undefined && activePoint && activePoint.score !== null && (
        <ReferenceDot x={activeTime} y={activePoint.score} r={6} className="trend-dot-active" />
      )}
      <TrendValues points={points} layout={layout} plot={plot} comparisonName={comparisonName} />
      {from > 0 && (
        <ChartText
          x={isOnRight ? size.width : 0}
          y={size.height - 6}
          align={isOnRight ? "right" : "left"}
          className="trend-note"
        >
          {t("charts.axis-from", { from: formatNumber(from) })}
        </ChartText>
      )}
      {synthetic && (
        <ChartText
          x={isOnRight ? 0 : size.width}
          y={size.height - 6}
          align={isOnRight ? "left" : "right"}
          className="trend-synthetic"
        >
          {t(plot.isNarrow ? "common.synthetic-mark" : "charts.synthetic")}
        </ChartText>
      )}
    </LineChart>
  );
}
