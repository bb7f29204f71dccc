import type { ProgrammeComparison } from "@marsad/shared/schemas";
import type { LanguageView } from "../../../i18n/language-view.ts";
import type { TakenTable } from "../../../take-away/taken.ts";

/** The score of every entity at each end of each stretch and the change in points, as a table to take away. */
export function comparisonData(
  { stretches, entities }: ProgrammeComparison,
  { t, name, formatPeriod }: Pick<LanguageView, "t" | "name" | "formatPeriod">,
): TakenTable {
  const ends = stretches.flatMap(({ methodology, from, to }) =>
    [from, to].map(({ period }) => ({ methodology, period })),
  );
  return {
    columns: [
      { code: "entity", label: t("take.column.code") },
      { code: "name", label: t("common.entity") },
      ...ends.flatMap(({ methodology, period }) => {
        const end = t("version-changes.score-by", { version: methodology, period: formatPeriod(period) });
        return [
          { code: `score-${period}-by-${methodology}`, label: end, format: "score" as const },
          { code: `state-${period}-by-${methodology}`, label: `${t("take.column.state")}: ${end}` },
        ];
      }),
      { code: "change", label: t("version-changes.points"), format: "change" },
    ],
    rows: entities.map(({ entity, stretches: own, change }) => [
      ...[entity.code, name(entity.names).text],
      ...own.flatMap(({ from, to }) =>
        [from, to].flatMap(({ score, state }) => [score, t(`state.${state}`)]),
      ),
      change,
    ]),
  };
}
