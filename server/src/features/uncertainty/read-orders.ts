import type { RankingOrders } from "@marsad/shared/schemas";
import type { ReckoningMeans } from "../../open-reckoner.ts";
import { headOf, readRankedFacts, summaryOf } from "./read-ranked-facts.ts";
import { reckonInThread } from "./reckon-in-thread.ts";

/**
 * How the entities of a period would stand under other weightings, beside how they stand; officially ranked first.
 *
 * @throws NotFound for an unknown programme or period; Conflict where the scores are published elsewhere.
 */
export async function readOrders(
  { db, reckon }: ReckoningMeans,
  programme: string,
  period: string,
): Promise<RankingOrders> {
  const read = await readRankedFacts(db, programme, period);
  const orders = await reckonInThread(reckon, "orders", { facts: read.facts });
  const rows = read.facts.entities.map(({ code }, place) => {
    const official = read.stored.get(code)?.get(read.period.code);
    return {
      entity: summaryOf(read, code),
      rank: official?.rank ?? null,
      score: official?.score ?? null,
      others: orders.map(({ ranks, scores }) => ({
        rank: ranks[place] ?? null,
        score: scores[place] ?? null,
      })),
    };
  });
  const placeOf = (rank: number | null) => rank ?? Number.POSITIVE_INFINITY;
  return {
    ...headOf(read),
    rows: rows.toSorted((a, b) => {
      const [own, other] = [placeOf(a.rank), placeOf(b.rank)];
      return own === other ? 0 : own - other;
    }),
    orders: orders.map(({ kind, dimension }) => ({ kind, dimension })),
  };
}
