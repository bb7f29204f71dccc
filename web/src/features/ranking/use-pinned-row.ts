import type { Period, Programme, Ranking, RankingRow } from "@marsad/shared/schemas";
import { useInfiniteQuery } from "@tanstack/react-query";
import { rankingQuery } from "../../api/queries.ts";
import { allRows } from "./ranking-frame.ts";
import type { RankingView } from "./ranking-view.ts";

/** The row of one's own entity where the loaded pages do not hold it, ranked or not: found by its code. */
export function usePinnedRow(
  programme: Programme,
  period: Period,
  { segment, channel, periods }: Pick<RankingView, "segment" | "channel" | "periods">,
  mine: string | null,
  pages: readonly Ranking[] | undefined,
): RankingRow | null {
  const isMine = ({ entity }: { entity: { code: string } }) => entity.code === mine;
  const isShown = pages === undefined || allRows(pages).some(isMine) || pages[0]?.unranked.some(isMine);
  const { data } = useInfiniteQuery({
    ...rankingQuery(programme.code, period.code, { segment, channel, periods, q: mine ?? "" }),
    enabled: mine !== null && !isShown,
  });
  if (isShown || data === undefined) return null;
  const row = allRows(data.pages).find(isMine);
  if (row === undefined) return null;
  // The search by its code is not a filter that the reader set: a rank in it means nothing.
  const { rankInFilter: _, ...unfiltered } = row;
  return unfiltered;
}
