import type { RankingUncertainty } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";

/** How sure the standing of each entity is, as a table to take away; with the seed, draws and choices that give it again. */
export function bandsData(uncertainty: RankingUncertainty, { t, name }: LanguageView): TakenTable {
  const { rows, seed, draws, choices } = uncertainty;
  const made = [
    ...[seed, draws, choices.spread, choices.normalisations.join(" ")],
    ...[choices.combinations.join(" "), choices.missing.join(" ")],
  ];
  return {
    columns: [
      { code: "rank", label: t("take.column.rank") },
      { code: "entity", label: t("take.column.code") },
      { code: "name", label: t("take.column.entity") },
      { code: "score", label: t("take.column.score"), format: "score" },
      { code: "rank-05", label: t("uncertainty.take.rank-low") },
      { code: "rank-50", label: t("uncertainty.median-rank") },
      { code: "rank-95", label: t("uncertainty.take.rank-high") },
      { code: "ranked", label: t("uncertainty.take.ranked"), format: "share" },
      { code: "score-05", label: t("uncertainty.take.score-low"), format: "score" },
      { code: "score-50", label: t("uncertainty.take.score-median"), format: "score" },
      { code: "score-95", label: t("uncertainty.take.score-high"), format: "score" },
      { code: "benchmark", label: t("take.column.benchmark") },
      { code: "meeting", label: t("uncertainty.column.meeting"), format: "share" },
      { code: "ahead-of-above", label: t("uncertainty.column.above"), format: "share" },
      { code: "ahead-of-below", label: t("uncertainty.column.below"), format: "share" },
      { code: "group", label: t("uncertainty.column.group") },
      { code: "seed", label: t("uncertainty.number.seed") },
      { code: "draws", label: t("uncertainty.number.draws") },
      { code: "spread", label: t("uncertainty.number.spread"), format: "share" },
      { code: "normalisations", label: t("uncertainty.list.normalisations") },
      { code: "combinations", label: t("uncertainty.list.combinations") },
      { code: "missing", label: t("uncertainty.list.missing") },
    ],
    rows: rows.map((row) => [
      ...[row.rank, row.entity.code, name(row.entity.names).text, row.score],
      ...[row.ranks?.low ?? null, row.ranks?.median ?? null, row.ranks?.high ?? null, row.ranked],
      ...[row.scores?.low ?? null, row.scores?.median ?? null, row.scores?.high ?? null],
      ...[row.benchmark.value, row.meeting, row.aheadOfAbove, row.aheadOfBelow, row.group],
      ...made,
    ]),
  };
}
