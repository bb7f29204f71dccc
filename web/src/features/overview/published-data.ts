import type { PublishedSeries } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";

/** Figures published elsewhere as a table to take away, a row for each edition of each series. */
export function publishedData(
  series: readonly PublishedSeries[],
  { t, name, formatPeriod }: LanguageView,
): TakenTable {
  return {
    columns: [
      { code: "series", label: t("take.column.code") },
      { code: "name", label: t("take.column.name") },
      { code: "period", label: t("take.column.period") },
      { code: "value", label: t("take.column.value") },
      { code: "rank", label: t("take.column.rank") },
      { code: "state", label: t("take.column.state") },
      { code: "worst", label: t("take.column.worst") },
      { code: "best", label: t("take.column.best") },
      { code: "source", label: t("take.column.source") },
      { code: "source-address", label: t("take.column.source-address") },
    ],
    rows: series.flatMap(({ code, names, scale, source, points }) =>
      points.map(({ period, value, rank, state }) => [
        ...[code, name(names).text, formatPeriod(period), value, rank, t(`state.${state}`)],
        ...[scale.worst, scale.best, name(source.title).text, source.url ?? null],
      ]),
    ),
  };
}
