import type { Period } from "@marsad/shared/schemas";
import { TrendCard } from "../../charts/trend-card.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { indicatorRules } from "../../indicator-rules.ts";
import type { AboutService } from "./about-service.ts";
import { groupResults } from "./group-results.ts";
import { HistoryCard } from "./history-card.tsx";
import { IndicatorsCard } from "./indicators-card.tsx";
import { NextStepsCard } from "./next-steps-card.tsx";
import { servicePoints } from "./service-points.ts";
import type { ServiceView } from "./service-view.ts";
import { StandingCard } from "./standing-card.tsx";
import "./services.css";

interface ServiceReportProps extends AboutService {
  readonly periods: readonly Period[];
  readonly view: ServiceView;
  readonly change: (change: Partial<ServiceView>) => void;
}

/** The cards of a service's page. */
export function ServiceReport({ periods, view, change, ...about }: ServiceReportProps) {
  const { scorecard, points, methodology, methodologies } = about;
  const language = useLanguage();
  const { t } = language;
  const groups = groupResults(scorecard, view.order);
  const codes = groups.flatMap(({ results }) => results.map(({ code }) => code));
  const shown = codes.find((code) => code === view.indicator) ?? codes[0];
  const results = {
    ...about,
    groups,
    rules: indicatorRules(methodology),
    onHistory: (indicator: string) => {
      change({ indicator });
      document.getElementById("history")?.focus();
    },
  };
  return (
    <div className="service-cards">
      <StandingCard {...about} />
      <NextStepsCard {...about} />
      <TrendCard
        title={t("services.trend")}
        points={servicePoints(points, periods, methodologies, language)}
        comparisonName={t("services.its-entity")}
        comparisonInWords={t("services.its-entity-in-words")}
        synthetic={scorecard.synthetic}
        view={view.trend}
        onViewChange={(trend) => change({ trend })}
      />
      <IndicatorsCard {...results} order={view.order} onOrder={(order) => change({ order })} />
      {shown !== undefined && (
        <HistoryCard {...results} indicator={shown} onIndicator={(indicator) => change({ indicator })} />
      )}
    </div>
  );
}
