import type { MethodologyDefinition, RankingSensitivity } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import { nameFactor } from "./name-factor.ts";

/** How much of the shifts of ranks each choice makes, as a table to take away; estimates as they are. */
export function sensitivityData(
  { factors, seed, samples, meanShift, variance }: RankingSensitivity,
  definition: MethodologyDefinition,
  language: LanguageView,
): TakenTable {
  const { t } = language;
  const low = t("uncertainty.take.low");
  const high = t("uncertainty.take.high");
  return {
    columns: [
      { code: "factor", label: t("take.column.code") },
      { code: "factor-name", label: t("uncertainty.column.factor") },
      { code: "first-order", label: t("uncertainty.first-order") },
      { code: "first-order-05", label: `${t("uncertainty.first-order")}: ${low}` },
      { code: "first-order-95", label: `${t("uncertainty.first-order")}: ${high}` },
      { code: "total", label: t("uncertainty.total") },
      { code: "total-05", label: `${t("uncertainty.total")}: ${low}` },
      { code: "total-95", label: `${t("uncertainty.total")}: ${high}` },
      { code: "mean-shift", label: t("uncertainty.take.mean-shift") },
      { code: "variance", label: t("uncertainty.take.variance") },
      { code: "seed", label: t("uncertainty.number.seed") },
      { code: "samples", label: t("uncertainty.take.samples") },
    ],
    rows: factors.map((factor) => {
      const { kind, dimension, firstOrder, total } = factor;
      return [
        ...[dimension === null ? kind : `${kind}.${dimension}`, nameFactor(factor, definition, language)],
        ...[firstOrder.value, firstOrder.low, firstOrder.high, total.value, total.low, total.high],
        ...[meanShift, variance, seed, samples],
      ];
    }),
  };
}
