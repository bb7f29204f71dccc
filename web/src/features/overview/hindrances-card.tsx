import { useLanguage } from "../../i18n/use-language.ts";
import { indicatorNames } from "../../indicator-names.ts";
import { paths } from "../../paths.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import { Link } from "../../ui/link.tsx";
import type { AboutOverview } from "./about-overview.ts";

/** How many indicators are named. */
const most = 6;

/** The indicators that cost the overall score most, and how many entities lose by each. */
export function HindrancesCard(about: AboutOverview) {
  const { overview, methodology } = about;
  const { t, formatSigned } = useLanguage();
  const names = methodology && indicatorNames(methodology);
  return (
    <Card
      title={t("overview.costs")}
      actions={
        <TakeAway
          code="costs"
          title={t("overview.costs")}
          benchmark={overview.benchmark}
          table={async (words) => (await import("./hindrances-data.ts")).hindrancesData(about, words)}
        />
      }
    >
      <p className="overview-note">{t("overview.costs-note")}</p>
      <ol className="overview-list">
        {overview.costs.slice(0, most).map(({ indicator, lost, entities }) => (
          <li key={indicator}>
            <span>
              <CodeName code={indicator} names={names?.get(indicator)} />
              <span className="overview-note overview-below">
                {t("overview.entities", { count: entities })}
              </span>
            </span>
            <span className="overview-lost">{formatSigned(-lost)}</span>
          </li>
        ))}
      </ol>
      <p className="overview-reading">
        <Link to={paths.criteria(overview.programme, { period: overview.period })}>
          {t("overview.costs-all")}
        </Link>
      </p>
    </Card>
  );
}
