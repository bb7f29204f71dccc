import type { Crossing } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/card.tsx";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import type { AboutOverview } from "./about-overview.ts";

/** The entities that came to the benchmark since the period before, and those that fell below it. */
export function CrossingsCard({ programme, overview, bounds }: AboutOverview) {
  const { t, formatScore, formatPeriod } = useLanguage();
  const { crossings, period, previousPeriod } = overview;
  const list = (direction: "up" | "down", crossed: readonly Crossing[]) => (
    <div>
      <h3 className="overview-movers-title">
        {t(`overview.crossed-${direction}`, { count: crossed.length })}
      </h3>
      {crossed.length > 0 && (
        <ul className="overview-list">
          {crossed.map(({ entity, before, score }) => (
            <li key={entity.code}>
              <span>
                <Link to={paths.entity(programme.code, entity.code, { period })} className="overview-link">
                  <Name names={entity.names} />
                </Link>
              </span>
              <span>
                {t("overview.from-to", { from: formatScore(before, bounds), to: formatScore(score, bounds) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
  return (
    <Card title={t("overview.crossings")}>
      {previousPeriod !== null && (
        <p className="overview-note">
          {t("overview.movers-since", { period: formatPeriod(previousPeriod) })}
        </p>
      )}
      <div className="overview-movers">
        {list("up", crossings.up)}
        {list("down", crossings.down)}
      </div>
    </Card>
  );
}
