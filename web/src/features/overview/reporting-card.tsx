import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/card.tsx";
import { Link } from "../../ui/link.tsx";
import type { AboutOverview } from "./about-overview.ts";
import { EntityList, EntityLists } from "./entity-lists.tsx";

/** The entities that have not reported, with the reason, and those that reported least of what was asked. */
export function ReportingCard(about: AboutOverview) {
  const { programme, overview } = about;
  const { t, formatPercent } = useLanguage();
  const { unreported, unranked, incomplete, period } = overview;
  return (
    <Card
      title={t("overview.reporting")}
      actions={
        <Link to={paths.ranking(programme.code, { period, sort: "coverage" })} className="overview-link">
          {t("overview.by-coverage")}
        </Link>
      }
    >
      <EntityLists>
        <EntityList
          {...about}
          title={unranked === 0 ? t("overview.unranked-none") : t("overview.unranked", { count: unranked })}
          rows={unreported}
          figures={({ state }) => <span className="overview-note">{t(`state.${state}`)}</span>}
        />
        <EntityList
          {...about}
          title={t("overview.least-complete")}
          rows={incomplete}
          figures={({ coverage }) => formatPercent(coverage)}
          none={t("overview.all-complete")}
        />
      </EntityLists>
    </Card>
  );
}
