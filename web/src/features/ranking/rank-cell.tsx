import type { RankingRow } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Change } from "../../ui/change.tsx";
import { PickBox } from "./pick-box.tsx";
import type { RankingFrame } from "./ranking-frame.ts";
import "./rank-cell.css";

interface RankCellProps {
  readonly row: RankingRow;
  readonly frame: RankingFrame;
}

/** The box that picks the entity, its place among all, its change, and under a filter the place among those that it leaves. */
export function RankCell({ row, frame }: RankCellProps) {
  const { t, formatNumber } = useLanguage();
  return (
    <span className="ranking-first">
      <PickBox entity={row.entity} frame={frame} />
      <span className="ranking-rank">
        <strong>{formatNumber(row.rank)}</strong>
        {/* Between periods side by side the change has a column of its own. */}
        {frame.beside.length === 0 && <Change value={row.rankChange} decimals={0} />}
        {/* Its place is kept until it has come. */}
        {frame.bands && <small className="ranking-band">{frame.bands.get(row.entity.code)}</small>}
        {row.rankInFilter !== undefined && row.rankInFilter !== row.rank && (
          <small>{t("ranking.rank-in-filter", { rank: row.rankInFilter })}</small>
        )}
      </span>
    </span>
  );
}
