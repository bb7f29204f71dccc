import type { RankingRow } from "@marsad/shared/schemas";
import { memo } from "react";
import { Sparkline } from "../../charts/sparkline.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Change } from "../../ui/change.tsx";
import { Coverage } from "../../ui/coverage.tsx";
import { LevelBadge } from "../../ui/level-badge.tsx";
import { EntityCell } from "./entity-cell.tsx";
import { RankCell } from "./rank-cell.tsx";
import type { RankingFrame } from "./ranking-frame.ts";
import { ScoreCell } from "./score-cell.tsx";
import { ServicesFigure } from "./services-figure.tsx";

interface RankingTableRowProps {
  readonly row: RankingRow;
  readonly frame: RankingFrame;
}

/** One entity as a row of the table; drawn anew only with another row or frame, however many come below it. */
export const RankingTableRow = memo(function RankingTableRow({ row, frame }: RankingTableRowProps) {
  const { t, name, formatScore } = useLanguage();
  const { benchmark, history } = row;
  const score = (value: number | null | undefined) => formatScore(value ?? null, [benchmark.value]);
  const historyLabel = t("ranking.history-of", {
    name: name(row.entity.names).text,
    first: score(history.find((point) => point.score !== null)?.score),
    last: score(row.score),
  });
  const dimensions = frame.dimensions.filter(({ code }) => frame.shown.has(`dimension.${code}`));
  return (
    <tr className={row.entity.code === frame.mine ? "table-mine" : undefined}>
      <td>
        <RankCell row={row} frame={frame} />
      </td>
      <th scope="row">
        <EntityCell entity={row.entity} frame={frame} />
      </th>
      <td>
        <ScoreCell row={row} frame={frame} />
      </td>
      {frame.shown.has("change") && (
        <td className="number">
          <Change value={row.scoreChange} />
        </td>
      )}
      {frame.shown.has("level") && (
        <td>
          <LevelBadge level={row.level} levels={frame.levels} />
        </td>
      )}
      {frame.shown.has("history") && (
        <td>
          <Sparkline
            history={history}
            benchmark={benchmark.value}
            from={frame.historyFrom}
            label={historyLabel}
          />
        </td>
      )}
      {dimensions.map(({ code }) => {
        const value = row.dimensions.find((dimension) => dimension.code === code)?.score ?? null;
        const meets = value !== null && value >= benchmark.value;
        return (
          <td key={code} className={meets ? "number ranking-dimension-meets" : "number"}>
            {score(value)}
          </td>
        );
      })}
      {frame.shown.has("services") && (
        <td className="number">
          <ServicesFigure row={row} />
        </td>
      )}
      {frame.shown.has("coverage") && (
        <td className="number">
          <Coverage share={row.coverage} />
        </td>
      )}
    </tr>
  );
});
