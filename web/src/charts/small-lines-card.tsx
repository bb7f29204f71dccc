import { lazy, type ReactNode, Suspense } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { ChartCard, type ChartView } from "./chart-card.tsx";
import { LineKeys } from "./line-keys.tsx";
import type { LinesSubject } from "./lines-subject.ts";
import { LinesTable } from "./lines-table.tsx";
import { sayOrder } from "./say-lines.ts";

const SmallLinesChart = lazy(() =>
  import("./small-lines-chart.tsx").then((module) => ({ default: module.SmallLinesChart })),
);

/** One of the small charts: what it is about, and its lines. */
export interface SmallLines {
  readonly code: string;
  readonly name: string;
  readonly subject: LinesSubject;
}

interface SmallLinesCardProps {
  readonly title: string;
  /** The same lines in each. */
  readonly parts: readonly SmallLines[];
  readonly synthetic: boolean;
  readonly reading: string;
  readonly view: ChartView;
  readonly onViewChange: (view: ChartView) => void;
}

/** Small charts on one value axis, each with its sentence; or their tables. */
export function SmallLinesCard({
  title,
  parts,
  synthetic,
  reading,
  view,
  onViewChange,
}: SmallLinesCardProps) {
  const language = useLanguage();
  const subjects = parts.map(({ subject }) => subject);
  const each = (draw: (part: SmallLines, said: string) => ReactNode) => (
    <div className="small-lines">
      {parts.map((part) => {
        const said = `${sayOrder(part.subject, language)}.`;
        return (
          <section key={part.code} aria-label={part.name}>
            <h3>
              <bdi>{part.name}</bdi>
            </h3>
            {draw(part, said)}
            <p className="chart-reading">{said}</p>
          </section>
        );
      })}
    </div>
  );
  return (
    <ChartCard
      title={title}
      chart={
        <>
          <LineKeys lines={subjects[0]?.lines ?? []} />
          {each(({ subject }, said) => (
            <div className="small-lines-place">
              <Suspense fallback={<Skeleton lines={1} lineHeight={200} />}>
                <SmallLinesChart {...subject} among={subjects} synthetic={synthetic} reading={said} />
              </Suspense>
            </div>
          ))}
        </>
      }
      table={each(({ name, subject }) => (
        <LinesTable {...subject} caption={language.t("charts.caption", { title: name })} />
      ))}
      reading={reading}
      view={view}
      onViewChange={onViewChange}
      taken={{
        code: "dimensions",
        table: async (words) => (await import("./lines-data.ts")).linesData(parts, words),
      }}
    />
  );
}
