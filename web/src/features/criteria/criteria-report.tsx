import type { Criteria, MethodologyDefinition, Programme } from "@marsad/shared/schemas";
import { useRef } from "react";
import { ChartCard } from "../../charts/chart-card.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { indicatorNames } from "../../indicator-names.ts";
import { Card } from "../../ui/card.tsx";
import { Empty } from "../../ui/empty.tsx";
import { CriteriaBars } from "./criteria-bars.tsx";
import { CriteriaReading } from "./criteria-reading.tsx";
import { CriteriaTable } from "./criteria-table.tsx";
import type { CriteriaView } from "./criteria-view.ts";
import { CriterionCard } from "./criterion-card.tsx";

interface CriteriaReportProps {
  readonly programme: Programme;
  readonly criteria: Criteria;
  readonly methodology: MethodologyDefinition;
  readonly view: CriteriaView;
  readonly change: (change: Partial<CriteriaView>) => void;
}

/** All criteria of a group by what they cost, and the one that is looked into. */
export function CriteriaReport({ programme, criteria, methodology, view, change }: CriteriaReportProps) {
  const { t, name, formatPeriod } = useLanguage();
  const detail = useRef<HTMLSpanElement>(null);
  const dimensions = methodology.dimensions.map(({ code, names }) => [code, names] as const);
  const about = {
    programme,
    criteria,
    methodology,
    names: new Map([...dimensions, ...indicatorNames(methodology)]),
  };
  const [dearest] = criteria.criteria;
  if (dearest === undefined)
    return (
      <Card>
        <Empty
          title={t("criteria.none-title")}
          text={
            programme.results === "published"
              ? t("criteria.none-published")
              : t("criteria.none", {
                  period: formatPeriod(criteria.period),
                  reason: t(`state.${criteria.state}`),
                })
          }
        />
      </Card>
    );
  const chosen = criteria.criteria.find(({ indicator }) => indicator === view.criterion) ?? dearest;
  const choose = (indicator: string) => {
    change({ criterion: indicator === dearest.indicator ? undefined : indicator });
    detail.current?.focus();
  };
  const shown = { ...about, chosen: chosen.indicator, onChoose: choose };
  return (
    <div className="criteria">
      <ChartCard
        title={t("criteria.lost-title")}
        chart={<CriteriaBars {...shown} />}
        table={<CriteriaTable {...shown} />}
        reading={<CriteriaReading {...about} />}
        view={view.view}
        onViewChange={(next) => change({ view: next })}
        taken={{
          code: "criteria",
          filter: criteria.names ? name(criteria.names).text : undefined,
          table: async (words) => (await import("./criteria-data.ts")).criteriaData(about, words),
        }}
      >
        <p className="criteria-note">{t("criteria.note")}</p>
      </ChartCard>
      <CriterionCard {...about} criterion={chosen} headingRef={detail} />
    </div>
  );
}
