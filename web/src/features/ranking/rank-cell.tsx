import type { RankingRow } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Change } from "../../ui/change.tsx";

/** The place among all, its change, and under a filter the place among those that it leaves. */
export function RankCell({ row }: { row: RankingRow }) {
  const { t, formatNumber } = useLanguage();
  return (
    <span className="ranking-rank">
      <strong>{formatNumber(row.rank)}</strong>
      <Change value={row.rankChange} decimals={0} />
      {row.rankInFilter !== undefined && row.rankInFilter !== row.rank && (
        <small>{t("ranking.rank-in-filter", { rank: row.rankInFilter })}</small>
      )}
    </span>
  );
}
