import { useLanguage } from "../../i18n/use-language.ts";
import type { RankingFrame } from "./ranking-frame.ts";

/** A column that the ranking can be sorted by; `column` as the API names it. */
export interface RankingColumn {
  readonly column: string;
  readonly label: string;
}

/** Everything that the ranking can be sorted by, in the order of the table. */
export function useRankingColumns({
  dimensions,
  shown,
  beside,
}: Pick<RankingFrame, "dimensions" | "shown" | "beside">): readonly RankingColumn[] {
  const { t, name, formatPeriod } = useLanguage();
  const always = [
    { column: "rank", label: t("common.rank") },
    { column: "name", label: t("common.entity") },
  ];
  if (beside.length > 0)
    return [
      ...always,
      ...beside.flatMap(({ code, methodology }, place) => {
        const period = formatPeriod(code);
        const score = { column: `period.${code}`, label: period };
        if (beside[place - 1]?.methodology !== methodology) return [score];
        return [{ column: `change.${code}`, label: `${t("common.change")}: ${period}` }, score];
      }),
    ];
  return [
    ...always,
    { column: "score", label: t("common.score") },
    ...[
      { column: "change", label: t("common.change") },
      ...dimensions.map(({ code, names }) => ({ column: `dimension.${code}`, label: name(names).text })),
      { column: "coverage", label: t("common.coverage") },
    ].filter(({ column }) => shown.has(column)),
  ];
}
