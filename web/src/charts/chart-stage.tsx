import { type ReactNode, useId } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import type { DescribedPoint } from "./describe-point.ts";
import type { TimeLayout } from "./layout-times.ts";
import { Picture } from "./picture.tsx";
import { type EndRoom, type Plot, placePlot } from "./plot.ts";
import { TrendTooltip } from "./trend-tooltip.tsx";
import { useActivePoint } from "./use-active-point.ts";
import { type Size, useSize } from "./use-size.ts";
import "./trend-chart.css";

/** What a drawing is told when there is room for it. */
export interface Staged {
  readonly plot: Plot;
  readonly size: Size;
  /** Index of the point that is being read. */
  readonly active: number | null;
}

interface ChartStageProps {
  readonly layout: TimeLayout;
  readonly endRoom?: EndRoom;
  /** What the chart shows, in a sentence. */
  readonly reading: string;
  readonly describe: (index: number) => DescribedPoint | undefined;
  readonly children: (staged: Staged) => ReactNode;
}

/** Where scores over time are drawn, and every point of them is read by pointer, touch or arrow keys. */
export function ChartStage({ layout, endRoom, reading, describe, children }: ChartStageProps) {
  const { t, direction } = useLanguage();
  const keysId = useId();
  const [size, measure] = useSize();
  const plot = size && placePlot(size, layout, direction, endRoom);
  const { index, isSpoken, handlers } = useActivePoint(layout.times.length, plot);
  const at = index === null ? undefined : layout.times[index];
  const described = index === null ? undefined : describe(index);
  const spoken = described && [described.title, described.dates, described.headline, ...described.facts];
  return (
    <div
      className="trend-chart"
      dir="ltr"
      ref={measure}
      role="application"
      aria-roledescription={t("charts.roledescription")}
      aria-label={reading}
      aria-describedby={keysId}
      {...handlers}
    >
      {size && plot && <Picture label={reading}>{children({ plot, size, active: index })}</Picture>}
      {plot && at !== undefined && described && (
        <TrendTooltip described={described} plot={plot} at={plot.x(at)} />
      )}
      <p id={keysId} className="visually-hidden" dir={direction}>
        {t("charts.keyboard")}
      </p>
      <p className="visually-hidden" role="status" dir={direction}>
        {isSpoken && spoken ? spoken.join(t("charts.pause")) : ""}
      </p>
    </div>
  );
}
