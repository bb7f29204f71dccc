import { Line, ReferenceDot, ReferenceLine } from "recharts";
import { BenchmarkLine } from "./benchmark-line.tsx";
import { ChartFrame, pickTicks } from "./chart-frame.tsx";
import { noDot } from "./no-dot.ts";
import type { Plot } from "./plot.ts";
import { TrendBreaks } from "./trend-breaks.tsx";
import { TrendDot } from "./trend-dot.tsx";
import type { TrendLayout } from "./trend-layout.ts";
import type { TrendSubject } from "./trend-point.ts";
import { TrendValues } from "./trend-values.tsx";
import type { Size } from "./use-size.ts";

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
  const alone = layout.split.runs.filter((run) => run.from === run.to).map((run) => run.from);
  const dotted = new Set([...pickTicks(points, plot).map(({ index }) => index), ...alone]);
  const activePoint = active === null ? undefined : points[active];
  const activeTime = active === null ? undefined : layout.times[active];

  return (
    <ChartFrame rows={layout.rows} {...{ points, layout, plot, size, synthetic }}>
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
      <BenchmarkLine />
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
    </ChartFrame>
  );
}
