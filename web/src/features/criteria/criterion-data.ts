import type { CriterionDetail } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";

/** Every entity that a criterion counts in, as a table to take away. */
export function criterionData({ entities }: CriterionDetail, { t, name }: LanguageView): TakenTable {
  return {
    columns: [
      { code: "entity", label: t("take.column.code") },
      { code: "entity-name", label: t("common.entity") },
      { code: "score", label: t("common.score"), format: "score" },
      { code: "attained", label: t("criteria.column.attained") },
      { code: "lost", label: t("criteria.column.points") },
    ],
    rows: entities.map(({ entity, score, attained, lost }) => [
      ...[entity.code, name(entity.names).text, score, attained, lost],
    ]),
  };
}
