import { useId } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { describePoint } from "./describe-point.ts";
import { Picture } from "./picture.tsx";
import { placePlot } from "./plot.ts";
import { TrendDrawing } from "./trend-drawing.tsx";
import { layoutTrend } from "./trend-layout.ts";
import type { TrendSubject } from "./trend-point.ts";
import { TrendTooltip } from "./trend-tooltip.tsx";
import { useActivePoint } from "./use-active-point.ts";
import { useSize } from "./use-size.ts";
import "./trend-chart.css";

/**
 * One score over time against the benchmark, and beside what it is compared with. Unknown periods are gaps with
 * their reason, a change of methodology breaks the lines. Every point is read by pointer, touch or arrow keys.
 */
export function TrendChart(props: TrendSubject) {
  const { points, comparisonName, reading } = props;
  const view = useLanguage();
  const keysId = useId();
  const [size, measure] = useSize();
  const layout = layoutTrend(points);
  const plot = size && placePlot(size, layout, view.direction);
  const { index, isSpoken, handlers } = useActivePoint(points.length, plot);
  const point = index === null ? undefined : points[index];
  const described = point && describePoint(point, comparisonName, view);
  const spoken = described && [described.title, described.dates, described.headline, ...described.facts];

  return (
    <div
      className="trend-chart"
      dir="ltr"
      ref={measure}
      role="application"
      aria-roledescription={view.t("charts.roledescription")}
      aria-label={reading}
      aria-describedby={keysId}
      {...handlers}
    >
      {size && plot && (
        <Picture label={reading}>
          <TrendDrawing {...props} layout={layout} plot={plot} size={size} active={index} />
        </Picture>
      )}
      {plot && point && described && (
        <TrendTooltip described={described} plot={plot} at={plot.x(Date.parse(point.start))} />
      )}
      <p id={keysId} className="visually-hidden" dir={view.direction}>
        {view.t("charts.keyboard")}
      </p>
      <p className="visually-hidden" role="status" dir={view.direction}>
        {isSpoken && spoken ? spoken.join(view.t("charts.pause")) : ""}
      </p>
    </div>
  );
}
