import type { RankingOrders } from "@marsad/shared/schemas";

/** The entities with a rank in another order, best first, those with the same rank as officially ordered. */
export function orderRows(orders: RankingOrders, place: number) {
  return orders.rows
    .flatMap(({ entity, rank, others }) => {
      const other = others[place];
      if (other === undefined || other.rank === null) return [];
      return [{ entity, official: rank, rank: other.rank, score: other.score }];
    })
    .toSorted((a, b) => a.rank - b.rank);
}
