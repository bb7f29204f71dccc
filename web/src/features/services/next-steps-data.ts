import type { LanguageView } from "../../i18n/language-view.ts";
import { indicatorNames } from "../../indicator-names.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import type { AboutService } from "./about-service.ts";

/** The next steps of a service, as a table to take away; values as they are reported. */
export function nextStepsData(
  { scorecard, methodology }: AboutService,
  { t, name }: Pick<LanguageView, "t" | "name">,
): TakenTable {
  const indicators = indicatorNames(methodology);
  const values = new Map(scorecard.indicators.map(({ code, value }) => [code, value]));
  return {
    columns: [
      { code: "indicator", label: t("take.column.code") },
      { code: "name", label: t("take.column.indicator") },
      { code: "value", label: t("take.column.value") },
      { code: "target", label: t("take.column.target") },
      { code: "gain", label: t("take.column.gain") },
      { code: "entity-gain", label: t("take.column.entity-gain") },
    ],
    rows: scorecard.nextSteps.map(({ indicator, target, gain, entityGain }) => {
      const names = indicators.get(indicator);
      return [
        ...[indicator, names ? name(names).text : indicator, values.get(indicator) ?? null],
        ...[target, gain, entityGain],
      ];
    }),
  };
}
