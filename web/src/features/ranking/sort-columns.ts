import type { SortDirection } from "../../ui/sort-header.tsx";

/** The order that a first click on a column asks for: the best first, names from their beginning. */
export function firstOrder(column: string): string {
  return column === "rank" || column === "name" ? column : `-${column}`;
}

/** The order that a click on a column asks for, given the present one: the column's own, then turned round. */
export function nextOrder(column: string, sort: string): string {
  const present = sort === "" ? "rank" : sort;
  const first = firstOrder(column);
  if (present !== first) return first === "rank" ? "" : first;
  return first.startsWith("-") ? first.slice(1) : `-${first}`;
}

/** Which way a column is sorted, or `null` where another one is. */
export function directionOfColumn(column: string, sort: string): SortDirection | null {
  const present = sort === "" ? "rank" : sort;
  if (present === column) return "ascending";
  if (present === `-${column}`) return "descending";
  return null;
}

/** Whether the order is that of the score, so that the benchmark is one line between the rows. */
export function isByScore(sort: string): boolean {
  return /^(-?rank|-?score)?$/.test(sort);
}
