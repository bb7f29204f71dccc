import type { Mover } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { Change } from "../../ui/change.tsx";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import type { AboutOverview } from "./about-overview.ts";

/** A change below it reads 0.0: that entity has not moved. */
const noticeable = 0.05;

/** The entities whose score rose and fell most since the period before. */
export function MoversCard(about: AboutOverview) {
  const { programme, overview, bounds } = about;
  const { t, formatScore, formatPeriod } = useLanguage();
  const { movers, period, previousPeriod } = overview;
  const list = (direction: "up" | "down", moved: readonly Mover[]) => {
    const entities = moved.filter(({ scoreChange }) => Math.abs(scoreChange) >= noticeable);
    return (
      <div>
        <h3 className="overview-movers-title">{t(`overview.movers-${direction}`)}</h3>
        {entities.length === 0 ? (
          <p className="overview-note">{t("overview.movers-none")}</p>
        ) : (
          <ol className="overview-list">
            {entities.map(({ entity, score, scoreChange }) => (
              <li key={entity.code}>
                <span>
                  <Link to={paths.entity(programme.code, entity.code, { period })} className="overview-link">
                    <Name names={entity.names} />
                  </Link>
                </span>
                <span className="overview-mover-figures">
                  <span className="overview-note">{formatScore(score, bounds)}</span>
                  <Change value={scoreChange} />
                </span>
              </li>
            ))}
          </ol>
        )}
      </div>
    );
  };
  return (
    <Card
      className="overview-movers-card"
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
      {previousPeriod !== null && (
        <p className="overview-note">
          {t("overview.movers-since", { period: formatPeriod(previousPeriod) })}
        </p>
      )}
      <div className="overview-movers">
        {list("up", movers.up)}
        {list("down", movers.down)}
      </div>
    </Card>
  );
}
