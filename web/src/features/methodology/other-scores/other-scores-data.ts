import type { RescoredPeriod } from "@marsad/shared/schemas";
import type { LanguageView } from "../../../i18n/language-view.ts";
import type { TakenTable } from "../../../take-away/taken.ts";
import { placesClimbed } from "../places-climbed.ts";
import { scoreDifference } from "../score-difference.ts";
import type { ScoreHeadings } from "./other-scores-table.tsx";

/** Entities under both versions, as a table to take away. */
export function otherScoresData(
  { entities }: RescoredPeriod,
  { official: ofOfficial, rescored: ofOther }: ScoreHeadings,
  { t, name }: Pick<LanguageView, "t" | "name">,
): TakenTable {
  return {
    columns: [
      { code: "entity", label: t("take.column.code") },
      { code: "name", label: t("common.entity") },
      { code: "official-score", label: `${t("common.score")}: ${ofOfficial}`, format: "score" },
      { code: "official-rank", label: `${t("common.rank")}: ${ofOfficial}` },
      { code: "other-score", label: `${t("common.score")}: ${ofOther}`, format: "score" },
      { code: "other-rank", label: `${t("common.rank")}: ${ofOther}` },
      { code: "change", label: t("other-scores.points"), format: "change" },
      { code: "places", label: t("other-scores.places") },
    ],
    rows: entities.map(({ entity, official, rescored }) => [
      ...[entity.code, name(entity.names).text, official.score, official.rank],
      ...[rescored.score, rescored.rank],
      ...[scoreDifference({ official, rescored }), placesClimbed(official, rescored)],
    ]),
  };
}
