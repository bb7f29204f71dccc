import type { LanguageView } from "../../i18n/language-view.ts";
import { indicatorNames } from "../../indicator-names.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import type { AboutEntity } from "./about-entity.ts";

/** The next steps of an entity, as a table to take away; values as they are reported. */
export function nextStepsData(
  { scorecard, methodology }: AboutEntity,
  { t, name }: Pick<LanguageView, "t" | "name">,
): TakenTable {
  const indicators = methodology && indicatorNames(methodology);
  const services = new Map(scorecard.services.map(({ service }) => [service.code, service.names]));
  return {
    columns: [
      { code: "service", label: t("take.column.code") },
      { code: "service-name", label: t("take.column.service") },
      { code: "indicator", label: t("take.column.code") },
      { code: "indicator-name", label: t("take.column.indicator") },
      { code: "target", label: t("take.column.target") },
      { code: "entity-gain", label: t("take.column.entity-gain") },
      { code: "gain", label: t("take.column.gain") },
    ],
    rows: scorecard.nextSteps.map(({ service, indicator, target, gain, entityGain }) => {
      const [serviceNames, names] = [services.get(service), indicators?.get(indicator)];
      return [
        ...[service, serviceNames ? name(serviceNames).text : service],
        ...[indicator, names ? name(names).text : indicator],
        ...[target, entityGain, gain],
      ];
    }),
  };
}
