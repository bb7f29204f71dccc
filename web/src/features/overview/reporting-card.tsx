import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/card.tsx";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import type { AboutOverview } from "./about-overview.ts";

/** The entities that have not reported, with the reason, and those that reported least of what was asked. */
export function ReportingCard({ programme, overview }: AboutOverview) {
  const { t, formatPercent } = useLanguage();
  const { unreported, unranked, incomplete, period } = overview;
  const ranking = paths.ranking(programme.code, { period, sort: "coverage" });
  const toEntity = (code: string) => paths.entity(programme.code, code, { period });
  return (
    <Card
      title={t("overview.reporting")}
      actions={
        <Link to={ranking} className="overview-link">
          {t("overview.by-coverage")}
        </Link>
      }
    >
      <div className="overview-movers">
        <div>
          <h3 className="overview-movers-title">{t("overview.unranked", { count: unranked })}</h3>
          {unreported.length > 0 && (
            <ul className="overview-list">
              {unreported.map(({ entity, state }) => (
                <li key={entity.code}>
                  <Link to={toEntity(entity.code)} className="overview-link">
                    <Name names={entity.names} />
                  </Link>
                  <span className="overview-note">{t(`state.${state}`)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div>
          <h3 className="overview-movers-title">{t("overview.least-complete")}</h3>
          {incomplete.length === 0 ? (
            <p className="overview-note">{t("overview.all-complete")}</p>
          ) : (
            <ul className="overview-list">
              {incomplete.map(({ entity, coverage }) => (
                <li key={entity.code}>
                  <Link to={toEntity(entity.code)} className="overview-link">
                    <Name names={entity.names} />
                  </Link>
                  <span>{formatPercent(coverage)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Card>
  );
}
