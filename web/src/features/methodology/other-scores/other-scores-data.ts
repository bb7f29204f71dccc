import type { RescoredPeriod } from "@marsad/shared/schemas";
import type { LanguageView } from "../../../i18n/language-view.ts";
import type { TakenTable } from "../../../take-away/taken.ts";
import { placesClimbed } from "./places-climbed.ts";

/** Entities under both versions, as a table to take away. */
export function otherScoresData(
  { methodology, under, entities }: RescoredPeriod,
  { t, name }: Pick<LanguageView, "t" | "name">,
): TakenTable {
  const ofOfficial = t("other-scores.official", { version: methodology });
  const ofOther = t("other-scores.under", { version: under.version });
  return {
    columns: [
      { code: "entity", label: t("take.column.code") },
      { code: "name", label: t("common.entity") },
      { code: "official-score", label: `${t("common.score")}: ${ofOfficial}`, format: "score" },
      { code: "official-rank", label: `${t("common.rank")}: ${ofOfficial}` },
      { code: "other-score", label: `${t("common.score")}: ${ofOther}`, format: "score" },
      { code: "other-rank", label: `${t("common.rank")}: ${ofOther}` },
      { code: "places", label: t("other-scores.places") },
    ],
    rows: entities.map(({ entity, official, rescored }) => [
      ...[entity.code, name(entity.names).text, official.score, official.rank],
      ...[rescored.score, rescored.rank, placesClimbed(official, rescored)],
    ]),
  };
}
