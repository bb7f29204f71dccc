import type { Mover } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { Change } from "../../ui/change.tsx";
import { Link } from "../../ui/link.tsx";
import type { AboutOverview } from "./about-overview.ts";
import { EntityList, EntityLists } from "./entity-lists.tsx";
import { SinceNote } from "./since-note.tsx";

/** A change below it reads 0.0: that entity has not moved. */
const noticeable = 0.05;

/** The entities whose score rose and fell most since the period before. */
export function MoversCard(about: AboutOverview) {
  const { programme, overview, bounds } = about;
  const { t, formatScore } = useLanguage();
  const { movers, period } = overview;
  const figures = ({ score, scoreChange }: Mover) => (
    <>
      <span className="overview-note">{formatScore(score, bounds)}</span>
      <Change value={scoreChange} />
    </>
  );
  return (
    <Card
      title={t("overview.movers")}
      actions={
        <div className="overview-actions">
          <Link to={paths.ranking(programme.code, { period, sort: "-change" })} className="overview-link">
            {t("overview.whole-ranking")}
          </Link>
          <TakeAway
            code="movers"
            title={t("overview.movers")}
            benchmark={overview.benchmark}
            table={async (words) => (await import("./movers-data.ts")).moversData(about, words)}
          />
        </div>
      }
    >
      <SinceNote {...about} />
      <EntityLists>
        {(["up", "down"] as const).map((direction) => (
          <EntityList
            key={direction}
            {...about}
            title={t(`overview.movers-${direction}`)}
            rows={movers[direction].filter(({ scoreChange }) => Math.abs(scoreChange) >= noticeable)}
            figures={figures}
            none={t("overview.movers-none")}
          />
        ))}
      </EntityLists>
    </Card>
  );
}
