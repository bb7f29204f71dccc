import type { ScoredService } from "@marsad/shared/schemas";

/** The columns that services can be ordered by. */
export const serviceColumns = ["name", "score", "change", "cost"] as const;
export type ServiceColumn = (typeof serviceColumns)[number];

/** A column, upwards; with a leading `-` downwards. */
export type ServiceOrder = ServiceColumn | `-${ServiceColumn}`;
export const serviceOrders: readonly ServiceOrder[] = serviceColumns.flatMap((column): ServiceOrder[] => [
  column,
  `-${column}`,
]);

const figures: Readonly<Record<Exclude<ServiceColumn, "name">, (service: ScoredService) => number | null>> = {
  score: ({ score }) => score,
  change: ({ scoreChange }) => scoreChange,
  cost: ({ score, cost }) => (score === null ? null : cost),
};

export function columnOf(order: ServiceOrder): { column: ServiceColumn; isDown: boolean } {
  const column = serviceColumns.find((each) => each === order || `-${each}` === order) ?? "cost";
  return { column, isDown: order.startsWith("-") };
}

/**
 * Services in an order, those that are equal in it by name. One that has no such figure stands last whichever way
 * the order runs: an unknown is neither the highest nor the lowest. `nameOf` is the name that the reader sees.
 */
export function sortServices(
  services: readonly ScoredService[],
  order: ServiceOrder,
  nameOf: (service: ScoredService) => string,
  language: string,
): ScoredService[] {
  const { column, isDown } = columnOf(order);
  const collator = new Intl.Collator(language, { numeric: true });
  const byName = (a: ScoredService, b: ScoredService) => collator.compare(nameOf(a), nameOf(b));
  const turn = isDown ? -1 : 1;
  if (column === "name") return [...services].sort((a, b) => turn * byName(a, b));
  const figure = figures[column];
  return [...services].sort((a, b) => {
    const [one, other] = [figure(a), figure(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return turn * (one - other) || byName(a, b);
  });
}
