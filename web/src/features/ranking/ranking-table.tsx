import type { RankingRow } from "@marsad/shared/schemas";
import { Fragment, useRef } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { SortHeader } from "../../ui/sort-header.tsx";
import { benchmarkPosition } from "./benchmark-position.ts";
import { BenchmarkRow } from "./benchmark-row.tsx";
import { type RankingColumn, useRankingColumns } from "./ranking-columns.ts";
import type { RankingFrame } from "./ranking-frame.ts";
import { RankingTableRow } from "./ranking-table-row.tsx";
import { directionOfColumn, isByScore, nextOrder } from "./sort-columns.ts";
import { useFits } from "./use-fits.ts";
import "./ranking-table.css";

export interface RankingRowsProps {
  readonly rows: readonly RankingRow[];
  /** One's own entity, when the rows do not hold it. */
  readonly pinned: RankingRow | null;
  readonly frame: RankingFrame;
  readonly caption: string;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/** The ranking as a table, for screens that are wide enough. */
export function RankingTable({ rows, pinned, frame, caption, sort, onSort }: RankingRowsProps) {
  const { t } = useLanguage();
  const columns = useRankingColumns(frame);
  const surface = useRef<HTMLDivElement>(null);
  // Headings stay in view where the table fits; a frame that scrolls sideways would hold them fast.
  const fits = useFits(surface);
  const position = isByScore(sort) ? benchmarkPosition(rows) : null;
  const extra = ["level", "history", "services"].filter((column) => frame.shown.has(column));
  const width = columns.length + extra.length;
  const heading = ({ column, label }: RankingColumn) => (
    <SortHeader
      key={column}
      direction={directionOfColumn(column, sort)}
      onSort={() => onSort(nextOrder(column, sort))}
      isNumber={column !== "rank" && column !== "name" && column !== "score"}
    >
      <span className="ranking-heading">{label}</span>
    </SortHeader>
  );
  const isBeforeHistory = ({ column }: RankingColumn) => /^(rank|name|score|change)$/.test(column);
  const isDimension = ({ column }: RankingColumn) => column.startsWith("dimension.");
  return (
    <div ref={surface} className={fits ? "ranking-surface ranking-surface-fitting" : "ranking-surface"}>
      <table className="table ranking-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.filter(isBeforeHistory).map(heading)}
            {frame.shown.has("level") && <th scope="col">{t("common.level")}</th>}
            {frame.shown.has("history") && <th scope="col">{t("ranking.history")}</th>}
            {columns.filter(isDimension).map(heading)}
            {frame.shown.has("services") && (
              <th scope="col" className="number">
                {t("ranking.services")}
              </th>
            )}
            {columns.filter(({ column }) => column === "coverage").map(heading)}
          </tr>
        </thead>
        {pinned && (
          <tbody className="ranking-pinned">
            <tr>
              <th scope="rowgroup" colSpan={width}>
                {t("ranking.my-entity-outside")}
              </th>
            </tr>
            <RankingTableRow row={pinned} frame={frame} />
          </tbody>
        )}
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={row.entity.code}>
              {index === position && <BenchmarkRow row={row} width={width} />}
              <RankingTableRow row={row} frame={frame} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
