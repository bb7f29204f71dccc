import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenCell, TakenTable } from "../../take-away/taken.ts";
import type { AboutPeers } from "./about-peers.ts";

/** Each criterion with the peers that do better at it, a row for each, as a table to take away. */
export function lessonsData({ group, names }: AboutPeers, { t, name }: LanguageView): TakenTable {
  return {
    columns: [
      { code: "indicator", label: t("take.column.code") },
      { code: "indicator-name", label: t("take.column.indicator") },
      { code: "lost", label: t("peers.column.lost") },
      { code: "attained", label: t("peers.column.attained") },
      { code: "peer", label: t("peers.column.peer") },
      { code: "peer-name", label: t("common.entity") },
      { code: "peer-score", label: t("common.score"), format: "score" },
      { code: "peer-attained", label: t("peers.column.their-attained") },
    ],
    rows: group.lessons.flatMap(({ indicator, lost, attained, from }) => {
      const named = names.get(indicator);
      const own: TakenCell[] = [indicator, named ? name(named).text : indicator, lost, attained];
      if (from.length === 0) return [[...own, null, null, null, null]];
      return from.map(({ entity, score, attained: theirs }) => [
        ...own,
        ...[entity.code, name(entity.names).text, score, theirs],
      ]);
    }),
  };
}
