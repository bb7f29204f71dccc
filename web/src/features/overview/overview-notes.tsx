import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/card.tsx";
import { Link } from "../../ui/link.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import type { AboutOverview } from "./about-overview.ts";

/** What the figures above do not say: that nobody is ranked in this period, and where a published score was read. */
export function OverviewNotes({ programme, overview }: AboutOverview) {
  const { t } = useLanguage();
  const source = overview.trend.find(({ period }) => period === overview.period)?.source;
  const isUnranked = overview.entities.scored === 0;
  if (!source && !isUnranked) return null;
  return (
    <Card className="overview-notes">
      <p>
        {isUnranked && (
          <>
            {t("overview.unranked-all")}{" "}
            <Link to={paths.ranking(programme.code, { period: overview.period })}>
              {t("overview.unranked-why")}
            </Link>
            .{" "}
          </>
        )}
        {source && (
          <Sentence text={t("overview.score-source")} parts={{ source: <SourceLink source={source} /> }} />
        )}
      </p>
    </Card>
  );
}
