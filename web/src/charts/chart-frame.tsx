import type { ReactNode } from "react";
import { CartesianGrid, LineChart, XAxis, YAxis } from "recharts";
import { useLanguage } from "../i18n/use-language.ts";
import { ChartText } from "./chart-text.tsx";
import type { TimeLayout, TimePoint } from "./layout-times.ts";
import { pickTimeTicks, type TimeTick } from "./pick-time-ticks.ts";
import type { Plot } from "./plot.ts";
import { TrendGaps } from "./trend-gaps.tsx";
import type { Size } from "./use-size.ts";

/** Room that a time mark of the usual size needs, in pixels. */
const tickRoom = 64;

/** From the foot of the lines to a time mark of the usual size; Recharts counts a tick of its own in, drawn or not. */
const tickGap = 8;
const tickSize = 6;

/** The points that the time axis of a plot marks. */
export const pickTicks = (points: readonly TimePoint[], plot: Plot): TimeTick[] =>
  pickTimeTicks(points, Math.floor((plot.right - plot.left) / (tickRoom * plot.scale)));

interface ChartFrameProps {
  readonly points: readonly TimePoint[];
  /** What the lines are drawn from; `at` places a row in time. */
  readonly rows: readonly { readonly at: number }[];
  readonly layout: TimeLayout;
  readonly plot: Plot;
  readonly size: Size;
  readonly synthetic: boolean;
  /** The lines, and what stands over them. */
  readonly children: ReactNode;
}

/** The ground that scores over time are drawn on: grid, gaps, time axis, and what the reader must know of the figures. */
export function ChartFrame({ points, rows, layout, plot, size, synthetic, children }: ChartFrameProps) {
  const { t, direction, formatNumber, formatPeriod } = useLanguage();
  const { from, to, ticks } = layout.values;
  const timeTicks = pickTicks(points, plot);
  const nameOf = new Map(
    timeTicks.map(({ index, year }) => [
      layout.times[index],
      formatPeriod(year ?? points[index]?.period ?? ""),
    ]),
  );
  const isOnRight = direction === "rtl";
  return (
    <LineChart
      width={size.width}
      height={size.height}
      data={[...rows]}
      margin={{
        top: plot.top,
        left: plot.left,
        right: size.width - plot.right,
        bottom: size.height - plot.bottom - plot.textRow,
      }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} horizontalPoints={ticks.map(plot.y)} className="trend-grid" />
      <TrendGaps layout={layout} plot={plot} />
      <XAxis
        type="number"
        dataKey="at"
        domain={[layout.times[0] ?? 0, layout.times.at(-1) ?? 0]}
        ticks={timeTicks.map(({ index }) => layout.times[index] ?? 0)}
        tickFormatter={(at: number) => nameOf.get(at) ?? ""}
        interval={0}
        height={plot.textRow}
        tickMargin={tickGap * plot.scale - tickSize}
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
      {children}
      {from > 0 && (
        <ChartText
          x={isOnRight ? size.width : 0}
          y={size.height - 6 * plot.scale}
          align={isOnRight ? "right" : "left"}
          className="trend-note"
        >
          {t("charts.axis-from", { from: formatNumber(from) })}
        </ChartText>
      )}
      {synthetic && (
        <ChartText
          x={isOnRight ? 0 : size.width}
          y={size.height - 6 * plot.scale}
          align={isOnRight ? "left" : "right"}
          className="trend-synthetic"
        >
          {t(plot.isNarrow ? "common.synthetic-mark" : "charts.synthetic")}
        </ChartText>
      )}
    </LineChart>
  );
}
