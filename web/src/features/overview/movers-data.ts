import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import type { AboutOverview } from "./about-overview.ts";

/** The entities that moved most, as a table to take away: those that rose, then those that fell. */
export function moversData({ overview }: AboutOverview, { t, name }: LanguageView): TakenTable {
  const { up, down } = overview.movers;
  return {
    columns: [
      { code: "entity", label: t("take.column.code") },
      { code: "name", label: t("take.column.entity") },
      { code: "score", label: t("take.column.score"), format: "score" },
      { code: "score-change", label: t("take.column.score-change"), format: "change" },
      { code: "rank-change", label: t("take.column.rank-change") },
    ],
    rows: [...up, ...down].map(({ entity, score, scoreChange, rankChange }) => [
      ...[entity.code, name(entity.names).text],
      ...[score, scoreChange, rankChange],
    ]),
  };
}
