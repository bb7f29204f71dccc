import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";
import { useRankingColumns } from "./ranking-columns.ts";
import type { RankingRowsProps } from "./ranking-table.tsx";
import { firstOrder } from "./sort-columns.ts";

/** The order of the ranking as a choice, where there are no headings to sort by. */
export function RankingOrder({ frame, sort, onSort }: Pick<RankingRowsProps, "frame" | "sort" | "onSort">) {
  const { t } = useLanguage();
  const orders = useRankingColumns(frame)
    .filter(({ column }) => column !== "score")
    .map(({ column, label }) => ({ value: firstOrder(column), label }));
  const present = orders.find(({ value }) => value === sort || value === `-${sort}` || `-${value}` === sort);
  return (
    <Select
      label={t("ranking.sort-label")}
      withLabel
      isWide
      value={present?.value ?? "rank"}
      choices={orders}
      onChoose={(order) => onSort(order === "rank" ? "" : order)}
    />
  );
}
