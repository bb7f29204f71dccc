import type { Overview, Period, Programme } from "@marsad/shared/schemas";
import { lazy, Suspense } from "react";
import { TrendCard } from "../../charts/trend-card.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAlive } from "../../use-alive.ts";
import type { Methodologies } from "../../use-methodologies.ts";
import { CrossingsCard } from "./crossings-card.tsx";
import { GroupsCard } from "./groups-card.tsx";
import { HindrancesCard } from "./hindrances-card.tsx";
import { LevelsCard } from "./levels-card.tsx";
import { MoversCard } from "./movers-card.tsx";
import { nationPoints } from "./nation-points.ts";
import { OverviewMetrics } from "./overview-metrics.tsx";
import { OverviewNotes } from "./overview-notes.tsx";
import type { OverviewView } from "./overview-view.ts";
import { PublishedCard } from "./published-card.tsx";
import { isOnMap } from "./region-map/map-regions.ts";
import { ReportingCard } from "./reporting-card.tsx";
import "./overview-page.css";

// Few take all scorecards away: what does it comes when the rest is there, and how far it is changes by itself.
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
  const isAlive = useAlive();
  const methodology = methodologies.get(overview.methodology);
  const bounds = [...(methodology?.levels.map(({ from }) => from) ?? []), overview.benchmark.value];
  const period = periods.find(({ code }) => code === overview.period);
  const about = { programme, overview, methodology, bounds };
  const { movers, costs, published, regions, sectors } = overview;
  const hasRegions = regions.length > 0;
  const groups = hasRegions ? regions : sectors;
  const hasLevels = overview.levels.some(({ count }) => count > 0);
  const hasMap = hasRegions && isOnMap(programme.classifications.regions);
  const hasColumns = (!hasMap && groups.length > 0) || hasLevels || costs.length > 0;
  const findings = (
    <>
      {hasLevels && (
        <LevelsCard {...about} view={view.levels} onViewChange={(next) => change({ levels: next })} />
      )}
      {costs.length > 0 && <HindrancesCard {...about} />}
    </>
  );
  return (
    <>
      <OverviewMetrics {...about} />
      <OverviewNotes {...about} />
      <TrendCard
        title={t("overview.trend")}
        points={nationPoints(overview, periods, methodologies, language)}
        comparisonName={t("overview.median")}
        comparisonInWords={t("overview.median-in-words")}
        synthetic={overview.synthetic}
        view={view.trend}
        onViewChange={(next) => change({ trend: next })}
      />
      {hasMap && <GroupsCard {...about} dimension="region" groups={regions} hasMap />}
      {hasColumns && (
        <div className="overview-columns">
          {!hasMap && groups.length > 0 && (
            <GroupsCard
              {...about}
              dimension={hasRegions ? "region" : "sector"}
              groups={groups}
              hasMap={false}
            />
          )}
          {hasMap ? findings : <div className="overview-column">{findings}</div>}
        </div>
      )}
      {movers.up.length + movers.down.length > 0 && <MoversCard {...about} />}
      {overview.entities.scored > 0 && programme.results === "computed" && (
        <div className="overview-columns">
          {overview.previousPeriod !== null && <CrossingsCard {...about} />}
          <ReportingCard {...about} />
        </div>
      )}
      {published.length > 0 && (
        <PublishedCard
          series={published}
          view={view.published}
          onViewChange={(next) => change({ published: next })}
        />
      )}
      {period && isAlive && (
        <Suspense>
          <ScorecardsCard programme={programme} period={period} />
        </Suspense>
      )}
    </>
  );
}
