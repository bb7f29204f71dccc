import type { GroupScore } from "@marsad/shared/schemas";
import { meetsBenchmark } from "@marsad/shared/scoring";
import { lazy, Suspense } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import { Link } from "../../ui/link.tsx";
import { ScoreBar } from "../../ui/score-bar.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutOverview } from "./about-overview.ts";
import "../../ui/table.css";

const RegionMap = lazy(async () => ({
  default: (await import("./region-map/region-map.tsx")).RegionMap,
}));

export interface GroupsCardProps extends AboutOverview {
  readonly dimension: "region" | "sector";
  readonly groups: readonly GroupScore[];
  /** Whether the groups are the regions that there is a map of. */
  readonly hasMap: boolean;
}

/** The score of each region or sector, the highest first, each leading to its part of the ranking; the thirteen regions are drawn too. */
export function GroupsCard(props: GroupsCardProps) {
  const { programme, overview, methodology, bounds, dimension, groups, hasMap } = props;
  const { t, formatScore, formatNumber } = useLanguage();
  const { benchmark, period } = overview;
  const classification = programme.classifications[`${dimension}s`];
  const namesOf = (code: string) => classification.find((each) => each.code === code)?.names;
  const sorted = [...groups].sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
  const scored = sorted.filter(({ score }) => score !== null);
  const [highest, lowest] = [scored[0], scored.at(-1)];
  const map = hasMap && (
    <Suspense fallback={<div className="overview-map-place" />}>
      <RegionMap {...{ programme, overview, methodology, bounds, groups, namesOf }} />
    </Suspense>
  );
  const reading = highest && lowest && highest !== lowest && (
    <Sentence
      text={t("overview.groups-reading", {
        high: formatScore(highest.score, bounds),
        low: formatScore(lowest.score, bounds),
      })}
      parts={{
        highest: <CodeName code={highest.code} names={namesOf(highest.code)} />,
        lowest: <CodeName code={lowest.code} names={namesOf(lowest.code)} />,
      }}
    />
  );
  return (
    <Card
      title={t(`overview.${dimension}s`)}
      {...(hasMap && { className: "overview-map-card" })}
      actions={
        <TakeAway
          code={`${dimension}s`}
          title={t(`overview.${dimension}s`)}
          benchmark={benchmark}
          reading={reading}
          {...(map && { chart: map })}
          table={async (words) => (await import("./groups-data.ts")).groupsData(props, words)}
        />
      }
    >
      {map}
      <div>
        <table className="table overview-groups">
          <caption className="visually-hidden">{t("overview.groups-caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("overview.column.group")}</th>
              <th scope="col" className="number">
                {t("overview.column.meeting")}
              </th>
              <th scope="col">{t("overview.column.score")}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ code, score, entities }) => (
              <tr key={code}>
                <th scope="row">
                  <Link
                    to={paths.ranking(programme.code, { period, [dimension]: code })}
                    className="overview-link"
                  >
                    <CodeName code={code} names={namesOf(code)} />
                  </Link>
                </th>
                <td className="number">
                  {formatNumber(entities.meeting)} {t("overview.of", { of: entities.scored })}
                </td>
                <td>
                  {score === null ? (
                    t("overview.groups-unscored")
                  ) : (
                    <span className="overview-score">
                      <ScoreBar
                        score={score}
                        benchmark={benchmark.value}
                        meets={meetsBenchmark(score, benchmark)}
                      />
                      <strong>{formatScore(score, bounds)}</strong>
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {reading && <p className="overview-reading">{reading}</p>}
      </div>
    </Card>
  );
}
