import { lazy, Suspense } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { ChartCard, type ChartView } from "./chart-card.tsx";
import { LineKeys } from "./line-keys.tsx";
import type { LinesSubject } from "./lines-subject.ts";
import { LinesTable } from "./lines-table.tsx";
import { sayLines } from "./say-lines.ts";

const LinesChart = lazy(() => import("./lines-chart.tsx").then((module) => ({ default: module.LinesChart })));

interface LinesCardProps extends LinesSubject {
  readonly title: string;
  readonly synthetic: boolean;
  readonly view: ChartView;
  readonly onViewChange: (view: ChartView) => void;
}

/** Compared scores over time as chart, as table and in words. */
export function LinesCard({ title, synthetic, view, onViewChange, ...subject }: LinesCardProps) {
  const language = useLanguage();
  const reading = sayLines(subject, language);
  return (
    <ChartCard
      title={title}
      chart={
        <>
          <LineKeys lines={subject.lines} />
          <div className="chart-place">
            <Suspense fallback={<Skeleton lines={1} lineHeight={280} />}>
              <LinesChart {...subject} synthetic={synthetic} reading={reading} />
            </Suspense>
          </div>
        </>
      }
      table={<LinesTable {...subject} caption={language.t("charts.caption", { title })} />}
      reading={reading}
      view={view}
      onViewChange={onViewChange}
      taken={{
        code: "trend",
        table: async (words) =>
          (await import("./lines-data.ts")).linesData([{ code: "score", name: title, subject }], words),
      }}
    />
  );
}
