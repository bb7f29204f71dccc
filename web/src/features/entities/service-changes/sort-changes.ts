import { columnOf, type OrderBy, ordersBy, sortRows } from "../../../standing/sort-rows.ts";
import type { ServiceChange } from "./list-changes.ts";

/** The columns that changes can be ordered by. */
export const changeColumns = ["name", "from", "score", "change", "effect"] as const;
type ChangeColumn = (typeof changeColumns)[number];

export type ChangeOrder = OrderBy<ChangeColumn>;
export const changeOrders = ordersBy(changeColumns);

const figures: Readonly<Record<ChangeColumn, ((change: ServiceChange) => number | null) | undefined>> = {
  name: undefined,
  from: ({ from }) => from,
  score: ({ to }) => to,
  change: ({ change }) => change,
  effect: ({ effect }) => effect,
};

/** Changes in an order; `nameOf` is the name that the reader sees. */
export function sortChanges(
  changes: readonly ServiceChange[],
  order: ChangeOrder,
  nameOf: (change: ServiceChange) => string,
  language: string,
): ServiceChange[] {
  const { column, isDown } = columnOf(order, changeColumns);
  return sortRows(changes, { figure: figures[column], isDown, nameOf, language });
}
