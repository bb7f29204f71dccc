import type { ScoredService } from "@marsad/shared/schemas";
import { columnOf, type OrderBy, ordersBy, sortRows } from "../../standing/sort-rows.ts";

/** The columns that services can be ordered by. */
export const serviceColumns = ["name", "score", "change", "cost"] as const;
type ServiceColumn = (typeof serviceColumns)[number];

export type ServiceOrder = OrderBy<ServiceColumn>;
export const serviceOrders = ordersBy(serviceColumns);

const figures: Readonly<Record<ServiceColumn, ((service: ScoredService) => number | null) | undefined>> = {
  name: undefined,
  score: ({ score }) => score,
  change: ({ scoreChange }) => scoreChange,
  cost: ({ score, cost }) => (score === null ? null : cost),
};

/** Services in an order; `nameOf` is the name that the reader sees. */
export function sortServices(
  services: readonly ScoredService[],
  order: ServiceOrder,
  nameOf: (service: ScoredService) => string,
  language: string,
): ScoredService[] {
  const { column, isDown } = columnOf(order, serviceColumns);
  return sortRows(services, { figure: figures[column], isDown, nameOf, language });
}
