import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import type { GroupsCardProps } from "./groups-card.tsx";

/** The score of each region or sector, as a table to take away. */
export function groupsData(
  { programme, overview, dimension, groups }: GroupsCardProps,
  { t, name }: LanguageView,
): TakenTable {
  const named = new Map(programme.classifications[`${dimension}s`].map(({ code, names }) => [code, names]));
  return {
    columns: [
      { code: dimension, label: t("take.column.code") },
      { code: "name", label: t(`take.column.${dimension}`) },
      { code: "score", label: t("take.column.score"), format: "score" },
      { code: "median", label: t("take.column.median"), format: "score" },
      { code: "benchmark", label: t("take.column.benchmark") },
      { code: "entities", label: t("take.column.entities") },
      { code: "entities-scored", label: t("take.column.entities-scored") },
      { code: "entities-meeting", label: t("take.column.entities-meeting") },
    ],
    rows: groups.map(({ code, score, median, entities }) => {
      const names = named.get(code);
      return [
        ...[code, names ? name(names).text : code, score ?? t("overview.groups-unscored"), median],
        ...[overview.benchmark.value, entities.total, entities.scored, entities.meeting],
      ];
    }),
  };
}
