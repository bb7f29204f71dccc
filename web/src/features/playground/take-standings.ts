import type { CompositeRun } from "@marsad/shared/composite";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import type { UnitStanding } from "./list-standings.ts";

/** The ranking as a table to take away, unrounded. */
export function takeStandings(
  standings: readonly UnitStanding[],
  { definition }: CompositeRun,
  { t }: LanguageView,
): TakenTable {
  const hasPeriods = definition.period !== undefined;
  return {
    columns: [
      { code: "rank", label: t("playground.rank") },
      { code: "unit", label: t("playground.unit-heading") },
      ...(hasPeriods ? [{ code: "period", label: t("playground.period-heading") }] : []),
      { code: "score", label: t("playground.score"), format: "score" as const },
      { code: "places", label: t("playground.places") },
      { code: "points", label: t("playground.points"), format: "change" as const },
    ],
    rows: standings.map(({ unit, period, rank, score, rankChange, scoreChange }) => [
      rank,
      unit,
      ...(hasPeriods ? [period] : []),
      score,
      rankChange,
      scoreChange,
    ]),
  };
}
