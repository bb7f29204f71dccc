import { useLanguage } from "../i18n/use-language.ts";
import type { DescribedPoint } from "./describe-point.ts";
import type { Plot } from "./plot.ts";

export interface TrendTooltipProps {
  readonly described: DescribedPoint;
  readonly plot: Plot;
  /** Pixels from the left edge of the chart to the point. */
  readonly at: number;
}

/** What is known about the point under the pointer or the keyboard. The live region says the same. */
export function TrendTooltip({ described, plot, at }: TrendTooltipProps) {
  const { direction } = useLanguage();
  // It stands on the side with more room, and leaves the point itself in sight.
  const isOnLeft = at > (plot.left + plot.right) / 2;
  return (
    <div
      className={isOnLeft ? "trend-tooltip trend-tooltip-left" : "trend-tooltip"}
      style={{ insetInlineStart: at }}
      aria-hidden="true"
    >
      <div className="trend-tooltip-box">
        <div className="trend-tooltip-text" dir={direction}>
          <strong>{described.title}</strong>
          <span className="trend-tooltip-dates">{described.dates}</span>
          <span className={described.isScored ? "trend-tooltip-score" : "trend-tooltip-state"}>
            {described.headline}
          </span>
          {described.facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </div>
      </div>
    </div>
  );
}
