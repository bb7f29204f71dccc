import type { ReactNode } from "react";
import { SortHeader } from "../ui/sort-header.tsx";
import { columnOf, type OrderBy } from "./sort-rows.ts";

interface OrderHeaderProps<Column extends string> {
  readonly columns: readonly Column[];
  /** Its own. */
  readonly column: Column;
  readonly order: OrderBy<Column>;
  readonly onOrder: (order: OrderBy<Column>) => void;
  readonly isNumber?: boolean;
  readonly children: ReactNode;
}

/** The heading of a column that its table is ordered by: the largest figure first, names from their beginning, then turned round. */
export function OrderHeader<Column extends string>(props: OrderHeaderProps<Column>) {
  const { columns, column, order, onOrder, isNumber = false, children } = props;
  const sorted = columnOf(order, columns);
  const isSorted = sorted.column === column;
  const isDown = isSorted ? !sorted.isDown : column !== "name";
  return (
    <SortHeader
      isNumber={isNumber}
      direction={isSorted ? (sorted.isDown ? "descending" : "ascending") : null}
      onSort={() => onOrder(isDown ? `-${column}` : column)}
    >
      {children}
    </SortHeader>
  );
}
