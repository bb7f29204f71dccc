import type { LanguageView } from "../i18n/language-view.ts";
import type { TakenTable } from "../take-away/taken.ts";
import type { LevelShare } from "./level-bar.tsx";

/** How many stand in each level, as a table to take away. */
export function levelData(levels: readonly LevelShare[], { t, name }: LanguageView): TakenTable {
  const total = levels.reduce((sum, { count }) => sum + count, 0);
  return {
    columns: [
      { code: "level", label: t("take.column.code") },
      { code: "name", label: t("take.column.level") },
      { code: "count", label: t("take.column.count") },
      { code: "share", label: t("take.column.share"), format: "share" },
    ],
    rows: levels.map(({ code, names, count }) => [
      ...[code, name(names).text, count],
      total === 0 ? null : count / total,
    ]),
  };
}
