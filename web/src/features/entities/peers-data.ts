import type { PeerScores } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";

/** The entities of the same kind with their scores, as a table to take away. */
export function peersData({ scores }: PeerScores, { t, name }: LanguageView): TakenTable {
  return {
    columns: [
      { code: "entity", label: t("take.column.code") },
      { code: "entity-name", label: t("common.entity") },
      { code: "rank", label: t("common.rank") },
      { code: "score", label: t("common.score") },
    ],
    rows: scores.map(({ entity, rank, score }) => [entity.code, name(entity.names).text, rank, score]),
  };
}
