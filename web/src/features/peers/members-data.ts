import type { PeerGroup } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";

/** The peers with their scores, as a table to take away. */
export function membersData({ members }: PeerGroup, { t, name }: LanguageView): TakenTable {
  return {
    columns: [
      { code: "entity", label: t("take.column.code") },
      { code: "entity-name", label: t("common.entity") },
      { code: "score", label: t("common.score"), format: "score" },
      { code: "state", label: t("take.column.state") },
      { code: "rank", label: t("peers.rank") },
    ],
    rows: members.map(({ entity, score, state, rank }) => [
      ...[entity.code, name(entity.names).text, score, t(`state.${state}`), rank],
    ]),
  };
}
