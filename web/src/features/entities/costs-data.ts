import type { LanguageView } from "../../i18n/language-view.ts";
import { indicatorNames } from "../../indicator-names.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import type { AboutEntity } from "./about-entity.ts";

/** The dearest steps left, as a table to take away. */
export function costsData({ scorecard, methodology }: AboutEntity, { t, name }: LanguageView): TakenTable {
  const indicators = methodology && indicatorNames(methodology);
  const services = new Map(scorecard.services.map(({ service }) => [service.code, service.names]));
  return {
    columns: [
      { code: "service", label: t("take.column.code") },
      { code: "service-name", label: t("take.column.service") },
      { code: "indicator", label: t("take.column.code") },
      { code: "indicator-name", label: t("take.column.indicator") },
      { code: "lost", label: t("take.column.cost") },
    ],
    rows: scorecard.costs.map(({ service, indicator, lost }) => {
      const [serviceNames, names] = [services.get(service), indicators?.get(indicator)];
      return [
        ...[service, serviceNames ? name(serviceNames).text : service],
        ...[indicator, names ? name(names).text : indicator, lost],
      ];
    }),
  };
}
