import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import type { Direction } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { ChartText, estimateWidth } from "./chart-text.tsx";
import type { WaterfallLayout, WaterfallStep } from "./layout-waterfall.ts";
import type { Size } from "./use-size.ts";

interface WaterfallDrawingProps {
  readonly layout: WaterfallLayout;
  readonly size: Size;
  readonly direction: Direction;
  readonly synthetic: boolean;
}

/** Room in pixels, for text of the usual size, for the names of rows beside them; on a narrow screen they stand above their bars. */
const names = 210;
const narrowest = 560;
/** Room that is kept free for what is written at the end of a bar. */
const edge = 58;
const thickness = 14;
const textSize = 13;
const textHeight = 22;

/** The picture of a waterfall, whole in one SVG so that whoever takes it away takes its words along. */
export function WaterfallDrawing({ layout, size, direction, synthetic }: WaterfallDrawingProps) {
  const { t, formatNumber } = useLanguage();
  const { steps, from, to, ticks } = layout;
  const { scale } = size;
  const isNarrow = size.width < narrowest * scale;
  const textRow = textHeight * scale;
  const isOnRight = direction === "rtl";
  const aside = edge * scale;
  const beside = isNarrow ? aside : names * scale + aside;
  const left = isOnRight ? aside : beside;
  const right = size.width - (isOnRight ? beside : aside);
  const bottom = size.height - 2 * textRow;
  const row = bottom / steps.length;
  const x = (value: number) => left + ((value - from) / (to - from)) * (right - left);
  const middle = (place: number) => (place + (isNarrow ? 0.68 : 0.5)) * row;
  const decimals = ticks.every(Number.isInteger) ? 0 : 1;
  return (
    <BarChart
      layout="vertical"
      width={size.width}
      height={size.height}
      data={steps.map((step) => ({ ...step, range: [step.from, step.to] }))}
      margin={{ top: 0, left, right: size.width - right, bottom: textRow }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} verticalPoints={ticks.map(x)} className="waterfall-grid" />
      <XAxis
        type="number"
        domain={[from, to]}
        ticks={[...ticks]}
        tickFormatter={(value: number) => formatNumber(value, decimals)}
        interval={0}
        height={textRow}
        tickLine={false}
        axisLine={false}
      />
      <YAxis type="category" dataKey="code" hide />
      <Bar
        dataKey="range"
        isAnimationActive={false}
        shape={(props: { readonly index: number }) => {
          const step = steps[props.index];
          return step ? <StepMark key={step.code} step={step} x={x} y={middle(props.index)} /> : <g />;
        }}
      />
      {steps.slice(1).map((step, place) => (
        <line
          key={step.code}
          x1={x(step.from)}
          x2={x(step.from)}
          y1={middle(place) + thickness / 2}
          y2={middle(place + 1) - thickness / 2}
          className="waterfall-link"
        />
      ))}
      {steps.map((step, place) => (
        <ChartText
          key={step.code}
          x={isOnRight ? size.width : 0}
          y={isNarrow ? place * row + textSize * scale + 2 : middle(place) + 5}
          align={isOnRight ? "right" : "left"}
          className={step.kind === "at" ? "waterfall-name waterfall-end" : "waterfall-name"}
        >
          {step.label}
        </ChartText>
      ))}
      {steps.map((step, place) => (
        <StepValue key={step.code} step={step} x={x} y={middle(place) + 5} size={size} />
      ))}
      {from > 0 && (
        <ChartText
          x={isOnRight ? size.width : 0}
          y={size.height - 6}
          align={isOnRight ? "right" : "left"}
          className="waterfall-note"
        >
          {t("charts.axis-from", { from: formatNumber(from, decimals) })}
        </ChartText>
      )}
      {synthetic && (
        <ChartText
          x={isOnRight ? 0 : size.width}
          y={size.height - 6}
          align={isOnRight ? "left" : "right"}
          className="waterfall-synthetic"
        >
          {t(isNarrow ? "common.synthetic-mark" : "charts.synthetic")}
        </ChartText>
      )}
    </BarChart>
  );
}

interface PlacedStep {
  readonly step: WaterfallStep;
  readonly x: (value: number) => number;
  /** The middle of the row. */
  readonly y: number;
}

/** A bar for a difference, rising or falling; a dot for a score, since a bar for it would not begin at 0. */
function StepMark({ step, x, y }: PlacedStep) {
  if (step.kind === "at")
    return <circle cx={x(step.to)} cy={y} r={thickness / 2} className="waterfall-dot" />;
  const [start, end] = [x(Math.min(step.from, step.to)), x(Math.max(step.from, step.to))];
  return (
    <rect
      x={start}
      y={y - thickness / 2}
      width={Math.max(1, end - start)}
      height={thickness}
      className={step.value < 0 ? "waterfall-down" : "waterfall-up"}
    />
  );
}

/** What a row is worth, beyond the end that it leads to; on its other side where there is no room. */
function StepValue({ step, x, y, size }: PlacedStep & { readonly size: Size }) {
  const gap = step.kind === "at" ? thickness / 2 + 6 : 6;
  const width = estimateWidth(step.text, textSize * size.scale) + gap;
  const falls = step.kind === "by" && step.value < 0;
  const [low, high] = [x(Math.min(step.from, step.to)), x(Math.max(step.from, step.to))];
  const isLeft = falls ? low - width > 0 : high + width > size.width;
  return (
    <ChartText
      x={isLeft ? low - gap : high + gap}
      y={y}
      align={isLeft ? "right" : "left"}
      className={step.kind === "at" ? "waterfall-value waterfall-end" : "waterfall-value"}
    >
      {step.text}
    </ChartText>
  );
}
