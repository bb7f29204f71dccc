import { useLanguage } from "../i18n/use-language.ts";
import { ChartText, estimateWidth } from "./chart-text.tsx";
import type { TimeLayout } from "./layout-times.ts";
import { placeGapLabels } from "./place-gap-labels.ts";
import type { Plot } from "./plot.ts";

/** Of text of the usual size, in pixels. */
const rowHeight = 14;
const textSize = 11;

/** A soft band over the periods without a score, each with its reason where there is room for it. */
export function TrendGaps({ layout, plot }: { readonly layout: TimeLayout; readonly plot: Plot }) {
  const { t } = useLanguage();
  const bands = layout.split.gaps.map(({ from, to, state }) => {
    const [left, right] = [plot.x(layout.before(from)), plot.x(layout.before(to + 1))];
    return { id: from, left, width: Math.max(2, right - left), text: t(`charts.state.${state}`) };
  });
  const places = placeGapLabels(
    bands.map(({ left, width, text }) => ({
      middle: left + width / 2,
      width: estimateWidth(text, textSize * plot.scale) + 8,
    })),
    2,
    [plot.left, plot.right],
  );
  return (
    <g className="trend-gaps">
      {bands.map(({ id, left, width, text }, index) => {
        const place = places[index];
        return (
          <g key={id}>
            <rect x={left} y={plot.top} width={width} height={plot.bottom - plot.top} className="trend-gap" />
            {place && (
              <ChartText
                x={place.middle}
                y={plot.bottom - 7 - place.row * rowHeight * plot.scale}
                align="middle"
                className="trend-note"
              >
                {text}
              </ChartText>
            )}
          </g>
        );
      })}
    </g>
  );
}
