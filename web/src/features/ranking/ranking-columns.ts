import { useLanguage } from "../../i18n/use-language.ts";
import type { RankingFrame } from "./ranking-frame.ts";

/** A column that the ranking can be sorted by; `column` as the API names it. */
export interface RankingColumn {
  readonly column: string;
  readonly label: string;
}

/** Everything that the ranking can be sorted by, in the order of the table. */
export function useRankingColumns({ dimensions, isPublished }: RankingFrame): readonly RankingColumn[] {
  const { t, name } = useLanguage();
  return [
    { column: "rank", label: t("common.rank") },
    { column: "name", label: t("common.entity") },
    { column: "score", label: t("common.score") },
    { column: "change", label: t("common.change") },
    ...dimensions.map(({ code, names }) => ({ column: `dimension.${code}`, label: name(names).text })),
    ...(isPublished ? [] : [{ column: "coverage", label: t("common.coverage") }]),
  ];
}
