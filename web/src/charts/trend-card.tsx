import { lazy, Suspense } from "react";
import type { LanguageView } from "../i18n/language-view.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { useMedia } from "../ui/use-media.ts";
import { ChartCard, type ChartView } from "./chart-card.tsx";
import { sayTrend } from "./say-trend.ts";
import type { TrendPoint } from "./trend-point.ts";

// The drawing library is most of what a chart weighs: it comes when a chart is there to be drawn.
const TrendChart = lazy(() => import("./trend-chart.tsx").then((module) => ({ default: module.TrendChart })));

// Most look at the chart: the table comes with the first who asks for it.
const TrendList = lazy(() => import("./trend-list.tsx").then((module) => ({ default: module.TrendList })));
const TrendTable = lazy(() => import("./trend-table.tsx").then((module) => ({ default: module.TrendTable })));

export interface TrendCardProps {
  readonly title: string;
  /** In order of time. */
  readonly points: readonly TrendPoint[];
  /** Names what the score is compared with, at the end of its line. */
  readonly comparisonName: string;
  /** The same as it stands in the middle of a sentence. */
  readonly comparisonInWords: string;
  readonly synthetic: boolean;
  readonly view: ChartView;
  readonly onViewChange: (view: ChartView) => void;
}

/** A trend as chart, as table and in words. */
export function TrendCard(props: TrendCardProps) {
  const { title, points, comparisonName, comparisonInWords, synthetic, view, onViewChange } = props;
  const language = useLanguage();
  const reading = sayTrend(points, comparisonInWords, language);
  const chart = (
    <div className="chart-place">
      <Suspense fallback={<Skeleton lines={1} lineHeight={280} />}>
        <TrendChart {...{ points, comparisonName, reading, synthetic }} />
      </Suspense>
    </div>
  );
  const newest = points.at(-1);
  const taken = {
    code: "trend",
    table: async (words: LanguageView) =>
      (await import("./trend-data.ts")).trendData(points, comparisonName, words),
    ...(newest && { benchmark: newest.benchmark }),
    sources: points.flatMap(({ source }) => source ?? []),
  };
  const isNarrow = useMedia("screen and (max-width: 719px)");
  const listed = { points, comparisonName, caption: language.t("charts.caption", { title }) };
  return (
    <ChartCard
      title={title}
      chart={chart}
      table={
        <Suspense fallback={<div className="chart-place" />}>
          {isNarrow ? <TrendList {...listed} /> : <TrendTable {...listed} />}
        </Suspense>
      }
      reading={reading}
      view={view}
      onViewChange={onViewChange}
      taken={taken}
    />
  );
}
