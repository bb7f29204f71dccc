import { Line, ReferenceLine } from "recharts";
import { useLanguage } from "../i18n/use-language.ts";
import { BenchmarkLine } from "./benchmark-line.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import type { Staged } from "./chart-stage.tsx";
import { ChartText, estimateWidth } from "./chart-text.tsx";
import { EndLabels, type LineEnd } from "./end-labels.tsx";
import type { LinesLayout, LinesRow } from "./layout-lines.ts";
import { LineDot } from "./line-dot.tsx";
import type { LinePlace } from "./line-mark.tsx";
import type { LinesSubject } from "./lines-subject.ts";
import { TrendBreaks } from "./trend-breaks.tsx";
import "./lines-chart.css";

interface LinesDrawingProps extends LinesSubject, Staged {
  readonly layout: LinesLayout;
  readonly synthetic: boolean;
  /** Whether the ends of the lines have room for their names, or for their scores alone. */
  readonly withNames: boolean;
}

/** A name with a score before it that fits a width of pixels, in letters of a size. */
function fit(name: string, width: number, letters: number): string {
  if (estimateWidth(name, letters) <= width) return name;
  return `${name.slice(0, Math.max(1, Math.floor(width / letters / 0.52) - 1)).trimEnd()}…`;
}

/** The picture of at most three compared lines, each with its own colour, dash and shape, named where it ends. */
export function LinesDrawing(props: LinesDrawingProps) {
  const { periods, lines, layout, plot, size, synthetic, active, withNames } = props;
  const { t, formatNumber, formatScore } = useLanguage();
  const activeTime = active === null ? undefined : layout.times[active];
  const benchmark = periods.findLast((period) => period.benchmark !== null)?.benchmark ?? null;
  const room = size.width - plot.right - 60 * plot.scale;
  const labels = lines.flatMap(({ code, name, points }, place) => {
    const index = points.findLastIndex(({ score }) => score !== null);
    const score = points[index]?.score;
    if (score == null) return [];
    const figure = formatScore(score, periods[index]?.bounds);
    const text = withNames ? `${figure} ${fit(name, room, 12 * plot.scale)}` : figure;
    return [{ index, id: code, value: score, text, mark: place as LinePlace }];
  });
  // A line that ended earlier is named there: at the right its score would pass for one of today.
  const early = labels.filter(({ index }) => index < periods.length - 1);
  const ends: LineEnd[] = labels.filter((label) => !early.includes(label));
  if (withNames && benchmark !== null)
    ends.push({
      id: "benchmark",
      value: benchmark,
      text: t("charts.benchmark", { value: formatNumber(benchmark) }),
    });
  return (
    <ChartFrame points={periods} rows={layout.rows} {...{ layout, plot, size, synthetic }}>
      <TrendBreaks points={periods} layout={layout} plot={plot} />
      <BenchmarkLine />
      {lines.map(({ code, points }, place) => (
        <Line
          key={code}
          dataKey={({ scores }: LinesRow) => scores[place]}
          type="linear"
          className={`line line-${place}`}
          activeDot={false}
          isAnimationActive={false}
          dot={(dot) => (
            <LineDot
              key={dot.key}
              cx={dot.cx}
              cy={dot.cy}
              row={dot.payload}
              place={place as LinePlace}
              points={points}
              active={active}
            />
          )}
        />
      ))}
      {activeTime !== undefined && <ReferenceLine x={activeTime} className="trend-cursor" />}
      {early.map(({ id, index, value, text, mark }) => (
        <g key={id} className={`line-${mark}`}>
          <ChartText
            x={plot.x(layout.times[index] ?? 0)}
            y={plot.y(value) - 10}
            align="middle"
            className="trend-end"
          >
            {text}
          </ChartText>
        </g>
      ))}
      <EndLabels ends={ends} layout={layout} plot={plot} />
    </ChartFrame>
  );
}
