import type { MethodologyDefinition, RankingOrders } from "@marsad/shared/schemas";
import type { LanguageView } from "../i18n/language-view.ts";
import type { TakenTable } from "../take-away/taken.ts";
import { nameOrder } from "./name-order.ts";

/** Every entity under every weighting, beside its official rank, as a table to take away. */
export function ordersData(
  { rows, orders }: RankingOrders,
  definition: MethodologyDefinition,
  language: LanguageView,
): TakenTable {
  const { t, name } = language;
  return {
    columns: [
      { code: "rank", label: t("uncertainty.official-rank") },
      { code: "entity", label: t("take.column.code") },
      { code: "name", label: t("take.column.entity") },
      { code: "score", label: t("take.column.score"), format: "score" },
      ...orders.flatMap((order) => {
        const label = nameOrder(order, definition, language);
        const code = order.dimension ?? order.kind;
        return [
          { code: `rank.${code}`, label: `${t("take.column.rank")}: ${label}` },
          { code: `score.${code}`, label: `${t("take.column.score")}: ${label}`, format: "score" as const },
        ];
      }),
    ],
    rows: rows.map(({ entity, rank, score, others }) => [
      ...[rank, entity.code, name(entity.names).text, score],
      ...others.flatMap((other) => [other.rank, other.score]),
    ]),
  };
}
