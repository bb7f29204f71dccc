import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import type { AboutEntity } from "./about-entity.ts";

/** The entity's score in each dimension, as a table to take away. */
export function dimensionsData(
  { scorecard, methodology }: AboutEntity,
  { t, name }: LanguageView,
): TakenTable {
  return {
    columns: [
      { code: "dimension", label: t("take.column.code") },
      { code: "name", label: t("take.column.name") },
      { code: "score", label: t("take.column.score"), format: "score" },
      { code: "score-change", label: t("take.column.score-change"), format: "change" },
      { code: "benchmark", label: t("take.column.benchmark") },
    ],
    rows: scorecard.dimensions.map(({ code, score, scoreChange }) => {
      const names = methodology?.dimensions.find((dimension) => dimension.code === code)?.names;
      return [code, names ? name(names).text : code, score, scoreChange, scorecard.benchmark.value];
    }),
  };
}
