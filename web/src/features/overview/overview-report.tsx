import type { Overview, Period, Programme } from "@marsad/shared/schemas";
import { lazy, Suspense } from "react";
import { TrendCard } from "../../charts/trend-card.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNear } from "../../ui/use-near.ts";
import type { Methodologies } from "../../use-methodologies.ts";
import { MoversCard } from "./movers-card.tsx";
import { nationPoints } from "./nation-points.ts";
import { OverviewFindings } from "./overview-findings.tsx";
import { OverviewMetrics } from "./overview-metrics.tsx";
import type { OverviewView } from "./overview-view.ts";
import { PublishedCard } from "./published-card.tsx";
import { ReportingCard } from "./reporting-card.tsx";
import "./overview-page.css";

// Few take all scorecards away: what does it comes when the reader nears it, and how far it is changes by itself.
const ScorecardsCard = lazy(async () => ({
  default: (await import("./scorecards/scorecards-card.tsx")).ScorecardsCard,
}));

export interface OverviewReportProps {
  readonly programme: Programme;
  readonly periods: readonly Period[];
  readonly view: OverviewView;
  readonly change: (change: Partial<OverviewView>) => void;
  readonly overview: Overview;
  readonly methodologies: Methodologies;
}

/** The cards of an overview. What a programme does not have is left out, not shown empty. */
export function OverviewReport(props: OverviewReportProps) {
  const { programme, periods, view, change, overview, methodologies } = props;
  const language = useLanguage();
  const { t } = language;
  const [isNear, observe] = useNear();
  const methodology = methodologies.get(overview.methodology);
  const bounds = [...(methodology?.levels.map(({ from }) => from) ?? []), overview.benchmark.value];
  const period = periods.find(({ code }) => code === overview.period);
  const about = { programme, overview, methodology, bounds };
  const { movers, published, entities } = overview;
  return (
    <div className="overview-report">
      <OverviewMetrics {...about} />
      <TrendCard
        title={t("overview.trend")}
        points={nationPoints(overview, periods, methodologies, language)}
        comparisonName={t("overview.median")}
        comparisonInWords={t("overview.median-in-words")}
        synthetic={overview.synthetic}
        view={view.trend}
        onViewChange={(next) => change({ trend: next })}
      />
      <OverviewFindings {...about} view={view.levels} onViewChange={(next) => change({ levels: next })} />
      {movers.up.length + movers.down.length > 0 && <MoversCard {...about} />}
      <div className="overview-columns">
        {programme.results === "computed" && entities.scored > 0 && <ReportingCard {...about} />}
        {period && entities.scored > 0 && (
          <Suspense>
            {isNear ? (
              <ScorecardsCard programme={programme} period={period} />
            ) : (
              <div ref={observe} className="scorecards" />
            )}
          </Suspense>
        )}
      </div>
      {published.length > 0 && (
        <PublishedCard
          series={published}
          view={view.published}
          onViewChange={(next) => change({ published: next })}
        />
      )}
    </div>
  );
}
