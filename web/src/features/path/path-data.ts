import type { EntityPath } from "@marsad/shared/path";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import type { AboutPath } from "./about-path.ts";

/** A path as a table to take away; values as they are reported, points unrounded. */
export function pathData(
  { steps }: EntityPath,
  { rules, services }: Pick<AboutPath, "rules" | "services">,
  { t, name }: Pick<LanguageView, "t" | "name">,
): TakenTable {
  return {
    columns: [
      { code: "step", label: t("path.column.place") },
      { code: "service", label: t("take.column.code") },
      { code: "service-name", label: t("take.column.service") },
      { code: "indicator", label: t("take.column.code") },
      { code: "indicator-name", label: t("take.column.indicator") },
      { code: "from", label: t("path.column.from") },
      { code: "to", label: t("path.column.to") },
      { code: "effort", label: t("path.column.effort") },
      { code: "gain", label: t("path.column.gain"), format: "change" },
      { code: "score", label: t("path.column.score"), format: "score" },
      { code: "by", label: t("path.column.date") },
      { code: "pinned", label: t("path.column.pinned") },
    ],
    rows: steps.map((step, place) => {
      const [ofService, ofIndicator] = [services.get(step.service), rules.get(step.indicator)?.names];
      return [
        place + 1,
        ...[step.service, ofService ? name(ofService).text : step.service],
        ...[step.indicator, ofIndicator ? name(ofIndicator).text : step.indicator],
        ...[step.from, step.target, step.effort, step.gain, step.score, step.date],
        t(step.isPinned ? "take.yes" : "take.no"),
      ];
    }),
  };
}
