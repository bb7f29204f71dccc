import { lazy, Suspense } from "react";
import { Skeleton } from "../ui/skeleton.tsx";
import type { SeriesChartProps } from "./series-chart.tsx";
import "./series-line.css";

const SeriesChart = lazy(() =>
  import("./series-chart.tsx").then((module) => ({ default: module.SeriesChart })),
);

/** A `SeriesChart` that is loaded when it is there to be drawn, and keeps its place until then. */
export function SeriesLine(props: SeriesChartProps) {
  return (
    <div className="series-place">
      <Suspense fallback={<Skeleton lines={1} lineHeight={112} />}>
        <SeriesChart {...props} />
      </Suspense>
    </div>
  );
}
