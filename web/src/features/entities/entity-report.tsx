import type { Period, Programme, Scorecard, Trend } from "@marsad/shared/schemas";
import { TrendCard } from "../../charts/trend-card.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Methodologies } from "../../use-methodologies.ts";
import { ChangesPlace } from "./changes/changes-place.tsx";
import { CostsCard } from "./costs-card.tsx";
import { DimensionsCard } from "./dimensions-card.tsx";
import type { EntityView } from "./entity-view.ts";
import { NextStepsCard } from "./next-steps-card.tsx";
import { PeersCard } from "./peers-card.tsx";
import { ProjectionPlace } from "./projection/projection-place.tsx";
import { ServiceChangesCard } from "./service-changes/service-changes-card.tsx";
import { ServicesCard } from "./services-card.tsx";
import { StandingCard } from "./standing-card.tsx";
import { trendPoints } from "./trend-points.ts";
import "./entity-page.css";

export interface EntityReportProps {
  readonly programme: Programme;
  readonly periods: readonly Period[];
  readonly view: EntityView;
  readonly change: (change: Partial<EntityView>) => void;
  readonly scorecard: Scorecard;
  readonly trend: Trend;
  readonly methodologies: Methodologies;
}

/** The cards of an entity's page. What does not exist for a programme or a period is left out, not shown empty. */
export function EntityReport(props: EntityReportProps) {
  const { programme, periods, view, change, scorecard, trend, methodologies } = props;
  const language = useLanguage();
  const methodology = methodologies.get(scorecard.methodology);
  const points = trendPoints(trend, periods, scorecard.period, methodologies, language);
  const isPublished = programme.results === "published";
  const about = { programme, scorecard, methodology };
  const hasCosts = !isPublished && scorecard.score !== null;
  // A single dimension is the score itself.
  const hasDimensions = scorecard.dimensions.filter(({ score }) => score !== null).length > 1;
  const peers = scorecard.score !== null && scorecard.peers.scored > 1 && (
    <PeersCard
      {...about}
      isWide={!hasCosts}
      view={view.peers}
      onViewChange={(next) => change({ peers: next })}
    />
  );
  return (
    <div className="entity-grid">
      <StandingCard {...about} points={points} />
      <div className="entity-wide" id="trend">
        <TrendCard
          title={language.t(isPublished ? "entities.trend-published" : "entities.trend")}
          points={points}
          comparisonName={language.t("entities.peer-median")}
          comparisonInWords={language.t("entities.peer-median-in-words")}
          synthetic={scorecard.synthetic}
          view={view.trend}
          onViewChange={(next) => change({ trend: next })}
        />
      </div>
      {scorecard.score !== null && <ProjectionPlace points={points} />}
      {scorecard.nextSteps.length > 0 && <NextStepsCard {...about} />}
      {hasCosts && (
        <>
          <div className="entity-column">
            {hasDimensions && <DimensionsCard {...about} />}
            {peers}
          </div>
          <CostsCard {...about} />
        </>
      )}
      {!isPublished && (
        <ServiceChangesCard
          {...about}
          entityBefore={points.find((point) => point.period === scorecard.previousPeriod)?.score ?? null}
          order={view.serviceChanges}
          onOrder={(order) => change({ serviceChanges: order })}
        />
      )}
      {!isPublished && scorecard.score !== null && <ChangesPlace {...about} {...{ points, view, change }} />}
      {scorecard.services.length > 0 && <ServicesCard {...about} view={view} change={change} />}
      {!hasCosts && (
        <>
          {hasDimensions && <DimensionsCard {...about} />}
          {peers}
        </>
      )}
    </div>
  );
}
