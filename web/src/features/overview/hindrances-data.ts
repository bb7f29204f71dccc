import type { LanguageView } from "../../i18n/language-view.ts";
import { indicatorNames } from "../../indicator-names.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import type { AboutOverview } from "./about-overview.ts";

/** Every indicator by the points that it costs the whole, as a table to take away. */
export function hindrancesData(
  { overview, methodology }: AboutOverview,
  { t, name }: LanguageView,
): TakenTable {
  const named = methodology && indicatorNames(methodology);
  return {
    columns: [
      { code: "indicator", label: t("take.column.code") },
      { code: "name", label: t("take.column.indicator") },
      { code: "lost", label: t("take.column.cost") },
      { code: "entities", label: t("take.column.entities") },
    ],
    rows: overview.costs.map(({ indicator, lost, entities }) => {
      const names = named?.get(indicator);
      return [indicator, names ? name(names).text : indicator, lost, entities];
    }),
  };
}
