import type { MethodologyDefinition } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import type { ComparedEntity } from "./compared-entity.ts";

/** Where those compared stand in one period, a row each, as a table to take away. */
export function standingsData(
  compared: readonly ComparedEntity[],
  dimensions: MethodologyDefinition["dimensions"],
  { levels }: MethodologyDefinition,
  { t, name }: LanguageView,
): TakenTable {
  return {
    columns: [
      { code: "entity", label: t("take.column.code") },
      { code: "name", label: t("take.column.entity") },
      { code: "score", label: t("take.column.score"), format: "score" },
      { code: "state", label: t("take.column.state") },
      { code: "rank", label: t("take.column.rank") },
      { code: "score-change", label: t("take.column.score-change"), format: "change" },
      { code: "level", label: t("take.column.level") },
      { code: "benchmark", label: t("take.column.benchmark") },
      ...dimensions.map(({ code, names }) => ({
        ...{ code: `dimension.${code}`, label: name(names).text, format: "score" as const },
      })),
      { code: "coverage", label: t("take.column.coverage"), format: "share" },
      { code: "source", label: t("take.column.source") },
      { code: "source-address", label: t("take.column.source-address") },
    ],
    rows: compared.map(({ entity, scorecard }) => {
      const { score, state, rank, scoreChange, level, benchmark, coverage, source } = scorecard;
      const names = levels.find(({ code }) => code === level)?.names;
      return [
        ...[entity.code, name(entity.names).text, score, t(`state.${state}`), rank, scoreChange],
        ...[names ? name(names).text : level, benchmark.value],
        ...dimensions.map(({ code }) => {
          return scorecard.dimensions.find((dimension) => dimension.code === code)?.score ?? null;
        }),
        ...[coverage, source ? name(source.title).text : null, source?.url ?? null],
      ];
    }),
  };
}
