import type { PathReview } from "@marsad/shared/path";
import type { LanguageView } from "../../../i18n/language-view.ts";
import type { TakenTable } from "../../../take-away/taken.ts";
import type { AboutPath } from "../about-path.ts";

/** What became of a path, as a table to take away; values as they are reported, points unrounded. */
export function reviewData(
  { steps }: PathReview,
  { rules, services }: Pick<AboutPath, "rules" | "services">,
  { t, name }: Pick<LanguageView, "t" | "name">,
): TakenTable {
  return {
    columns: [
      { code: "service", label: t("take.column.code") },
      { code: "service-name", label: t("take.column.service") },
      { code: "indicator", label: t("take.column.code") },
      { code: "indicator-name", label: t("take.column.indicator") },
      { code: "from", label: t("path.column.from") },
      { code: "to", label: t("path.column.to") },
      { code: "value", label: t("path.value-now") },
      { code: "outcome", label: t("path.column.outcome") },
      { code: "gain", label: t("path.promised"), format: "change" },
      { code: "brought", label: t("path.column.brought"), format: "change" },
    ],
    rows: steps.map(({ step, outcome, now, brought }) => {
      const [ofService, ofIndicator] = [services.get(step.service), rules.get(step.indicator)?.names];
      return [
        ...[step.service, ofService ? name(ofService).text : step.service],
        ...[step.indicator, ofIndicator ? name(ofIndicator).text : step.indicator],
        ...[step.from, step.target, now?.value ?? null],
        t(`path.outcome.${outcome}`),
        ...[step.gain, brought],
      ];
    }),
  };
}
