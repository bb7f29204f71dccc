import { Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { useLanguage } from "../i18n/use-language.ts";
import { ChartText } from "./chart-text.tsx";
import { Picture } from "./picture.tsx";
import type { SeriesPoint } from "./series-point.ts";
import { useSize } from "./use-size.ts";
import "./series-chart.css";

export interface SeriesChartProps {
  /** In order of time; at least one. */
  readonly points: readonly SeriesPoint[];
  /** The ends of the publisher's scale, the whole of which is drawn. */
  readonly scale: { readonly worst: number; readonly best: number };
  /** What the line shows, in a sentence. */
  readonly label: string;
}

/** Pixels round the line for text of the usual size. */
const usual = { edge: 18, numbers: 36 };
const side = 8;

/**
 * A small line of one published series on the whole of its own scale. Editions stand in time where they are named
 * by years, else evenly; an unknown edition is a gap.
 */
export function SeriesChart({ points, scale, label }: SeriesChartProps) {
  const { direction, formatNumber, formatPeriod } = useLanguage();
  const [size, measure] = useSize({ whenNear: true });
  const years = points.map(({ period }) => Number(period));
  const areYears = years.every(Number.isInteger);
  const rows = points.map(({ value }, index) => ({ at: areYears ? years[index] : index, value }));
  const ends = [rows[0]?.at ?? 0, rows.at(-1)?.at ?? 0];
  const values = direction === "rtl" ? "right" : "left";
  const larger = size?.scale ?? 1;
  const [edge, numbers] = [usual.edge * larger, usual.numbers * larger];
  return (
    <div className="series-chart" dir="ltr" ref={measure}>
      {size && (
        <Picture label={label}>
          <LineChart
            width={size.width}
            height={size.height}
            data={rows}
            margin={{
              top: 8,
              bottom: edge,
              left: values === "left" ? numbers : side,
              right: values === "right" ? numbers : side,
            }}
            accessibilityLayer={false}
          >
            <XAxis type="number" dataKey="at" domain={ends} hide />
            <YAxis domain={[scale.worst, scale.best]} hide />
            <ReferenceLine y={scale.worst} className="series-edge" />
            <ReferenceLine y={scale.best} className="series-edge" />
            <Line
              dataKey="value"
              type="linear"
              className="series-line"
              dot={{ r: 2, fill: "var(--neutral-600)", strokeWidth: 0 }}
              activeDot={false}
              isAnimationActive={false}
            />
            {[scale.best, scale.worst].map((value, index) => (
              <ChartText
                key={value}
                x={values === "right" ? size.width - numbers + 6 : numbers - 6}
                y={index === 0 ? 12 * larger : size.height - edge + 4 * larger}
                align={values === "right" ? "left" : "right"}
                className="series-text"
              >
                {formatNumber(value)}
              </ChartText>
            ))}
            <ChartText
              x={values === "left" ? numbers : side}
              y={size.height - 2}
              align="left"
              className="series-text"
            >
              {formatPeriod(points[0]?.period ?? "")}
            </ChartText>
            <ChartText
              x={size.width - (values === "right" ? numbers : side)}
              y={size.height - 2}
              align="right"
              className="series-text"
            >
              {formatPeriod(points.at(-1)?.period ?? "")}
            </ChartText>
          </LineChart>
        </Picture>
      )}
    </div>
  );
}
