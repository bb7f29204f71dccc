import { CrossingsCard } from "./crossings-card.tsx";
import { GroupsCard } from "./groups-card.tsx";
import { HindrancesCard } from "./hindrances-card.tsx";
import { LevelsCard, type LevelsCardProps } from "./levels-card.tsx";
import { isOnMap } from "./region-map/map-regions.ts";

/** How the entities are spread, who crossed the benchmark and what holds the whole back: the regions on their map, the rest in two columns. */
export function OverviewFindings({ view, onViewChange, ...about }: LevelsCardProps) {
  const { programme, overview } = about;
  const { costs, regions, sectors, previousPeriod, entities } = overview;
  const hasRegions = regions.length > 0;
  const groups = hasRegions ? regions : sectors;
  const hasMap = hasRegions && isOnMap(programme.classifications.regions);
  const grouped = groups.length > 0 && (
    <GroupsCard {...about} dimension={hasRegions ? "region" : "sector"} groups={groups} hasMap={hasMap} />
  );
  const levels = overview.levels.some(({ count }) => count > 0) && (
    <LevelsCard {...about} view={view} onViewChange={onViewChange} />
  );
  // A published list names other entities each time: who came and went did not cross.
  const crossings = programme.results === "computed" && entities.scored > 0 && previousPeriod !== null && (
    <CrossingsCard {...about} />
  );
  const hindrances = costs.length > 0 && <HindrancesCard {...about} />;
  const isGroupedBeside = grouped && !hasMap;
  return (
    <>
      {hasMap && grouped}
      <div className="overview-columns">
        <div className="overview-column">
          {isGroupedBeside ? (
            grouped
          ) : (
            <>
              {levels}
              {crossings}
            </>
          )}
        </div>
        <div className="overview-column">
          {isGroupedBeside && levels}
          {hindrances}
          {isGroupedBeside && crossings}
        </div>
      </div>
    </>
  );
}
