import { useLanguage } from "../i18n/use-language.ts";
import { ChartText } from "./chart-text.tsx";
import type { TimeLayout } from "./layout-times.ts";
import { LineMark, type LinePlace } from "./line-mark.tsx";
import { nudgeLabels } from "./nudge-labels.ts";
import type { Plot } from "./plot.ts";

/** Of text of the usual size, in pixels. */
const usualLineHeight = 17;
/** From the end of a line to its name. */
const gap = 10;

/** The end of a line: where it stands, and what is written beside it. */
export interface LineEnd {
  readonly id: string;
  readonly value: number;
  readonly text: string;
  /** Which of several compared lines it ends, whose mark stands before the text. */
  readonly mark?: LinePlace;
}

interface EndLabelsProps {
  readonly ends: readonly LineEnd[];
  readonly layout: TimeLayout;
  readonly plot: Plot;
}

/** Names the lines at their ends, apart from each other, and marks the values on the reading side. */
export function EndLabels({ ends, layout, plot }: EndLabelsProps) {
  const { direction, formatNumber } = useLanguage();
  const lineHeight = usualLineHeight * plot.scale;
  /** From the middle of a line of text to its foot. */
  const foot = 4 * plot.scale;
  const placed = nudgeLabels(
    ends.map(({ id, value }) => ({ id, at: plot.y(value) })),
    lineHeight,
    [plot.top, plot.bottom],
  );
  const isOnRight = direction === "rtl";
  const isCovered = (y: number) =>
    isOnRight && placed.some((label) => Math.abs(label.placed - y) < lineHeight);
  return (
    <>
      {layout.values.ticks.map((value) =>
        isCovered(plot.y(value)) ? null : (
          <ChartText
            key={value}
            x={isOnRight ? plot.right + gap : plot.left - gap}
            y={plot.y(value) + foot}
            align={isOnRight ? "left" : "right"}
            className="trend-tick"
          >
            {formatNumber(value)}
          </ChartText>
        ),
      )}
      {placed.map(({ id, placed: y }) => {
        const end = ends.find((each) => each.id === id);
        const x = plot.right + gap;
        if (end?.mark === undefined)
          return (
            <ChartText key={id} x={x} y={y + foot} align="left" className={`trend-end trend-end-${id}`}>
              {end?.text}
            </ChartText>
          );
        return (
          <g key={id} className={`line-${end.mark}`}>
            <LineMark place={end.mark} x={x + 5} y={y} />
            <ChartText x={x + 15} y={y + foot} align="left" className="trend-end">
              {end.text}
            </ChartText>
          </g>
        );
      })}
    </>
  );
}
