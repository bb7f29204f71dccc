import type { RankingRow } from "@marsad/shared/schemas";
import { memo } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { Change } from "../../ui/change.tsx";
import { LevelBadge } from "../../ui/level-badge.tsx";
import { EntityCell } from "./entity-cell.tsx";
import { RankCell } from "./rank-cell.tsx";
import type { RankingFrame } from "./ranking-frame.ts";
import { ScoreCell } from "./score-cell.tsx";
import { ServicesFigure } from "./services-figure.tsx";
import "./ranking-list.css";

interface RankingCardProps {
  readonly row: RankingRow;
  readonly frame: RankingFrame;
  /** The column that the list is sorted by, as the API names it, without its sign. */
  readonly sortedBy: string;
}

/** What the list is sorted by, where the card does not show it anyway. */
function SortedFigure({ row, frame, sortedBy }: RankingCardProps) {
  const { t, formatScore, formatPercent, name } = useLanguage();
  if (sortedBy === "coverage" && row.coverage !== null)
    return (
      <span>
        {t("common.coverage")} <strong>{formatPercent(row.coverage)}</strong>
      </span>
    );
  const dimension = frame.dimensions.find(({ code }) => sortedBy === `dimension.${code}`);
  if (!dimension) return null;
  const score = row.dimensions.find(({ code }) => code === dimension.code)?.score ?? null;
  return (
    <span>
      {name(dimension.names).text} <strong>{formatScore(score, [row.benchmark.value])}</strong>
    </span>
  );
}

/** One entity as a card of the list, for a phone; drawn anew only with another row or frame. */
export const RankingCard = memo(function RankingCard({ row, frame, sortedBy }: RankingCardProps) {
  const isMine = row.entity.code === frame.mine;
  return (
    <div className={isMine ? "ranking-card ranking-card-mine" : "ranking-card"}>
      <RankCell row={row} frame={frame} />
      <EntityCell entity={row.entity} frame={frame} />
      <ScoreCell row={row} frame={frame} />
      <div className="ranking-card-facts">
        {frame.shown.has("level") && <LevelBadge level={row.level} levels={frame.levels} />}
        {frame.shown.has("change") && <Change value={row.scoreChange} />}
        {frame.shown.has("services") && <ServicesFigure row={row} />}
        <SortedFigure row={row} frame={frame} sortedBy={sortedBy} />
      </div>
    </div>
  );
});
