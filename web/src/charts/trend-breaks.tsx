import { useLanguage } from "../i18n/use-language.ts";
import { ChartText, estimateWidth } from "./chart-text.tsx";
import type { TimeLayout, TimePoint } from "./layout-times.ts";
import { placeGapLabels } from "./place-gap-labels.ts";
import type { Plot } from "./plot.ts";

export interface TrendBreaksProps {
  readonly points: readonly TimePoint[];
  readonly layout: TimeLayout;
  readonly plot: Plot;
}

/** A dotted upright with its name at each change of methodology. */
export function TrendBreaks({ points, layout, plot }: TrendBreaksProps) {
  const { t, formatPeriod } = useLanguage();
  const breaks = layout.split.breaks.map(({ at }) => {
    const { period = "", start = "" } = points[at] ?? {};
    // A change at the turn of a year is named by the year alone, as the axis below names it.
    const name = formatPeriod(start.endsWith("-01-01") ? start.slice(0, 4) : period);
    return { at, x: plot.x(layout.before(at)), text: t("charts.methodology-changed", { period: name }) };
  });
  const places = placeGapLabels(
    breaks.map(({ x, text }) => ({ middle: x, width: estimateWidth(text, 12 * plot.scale) + 8 })),
    1,
    [plot.left, plot.right],
  );
  return (
    <g className="trend-breaks">
      {breaks.map(({ at, x, text }, index) => {
        const place = places[index];
        return (
          <g key={at}>
            <line x1={x} x2={x} y1={plot.top - 6} y2={plot.bottom} className="trend-break" />
            {place && (
              <ChartText x={place.middle} y={plot.top - 12} align="middle" className="trend-note">
                {text}
              </ChartText>
            )}
          </g>
        );
      })}
    </g>
  );
}
