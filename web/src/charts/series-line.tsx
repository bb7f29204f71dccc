import { lazy, Suspense } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import type { SeriesChartProps } from "./series-chart.tsx";
import "./series-line.css";

const SeriesChart = lazy(() =>
  import("./series-chart.tsx").then((module) => ({ default: module.SeriesChart })),
);

/** A `SeriesChart` that is loaded when it is there to be drawn, and keeps its place until then. */
export function SeriesLine(props: SeriesChartProps) {
  const { t } = useLanguage();
  return (
    <div className="series-place">
      <Suspense fallback={<p className="visually-hidden">{t("charts.loading")}</p>}>
        <SeriesChart {...props} />
      </Suspense>
    </div>
  );
}
