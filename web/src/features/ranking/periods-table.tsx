import type { RankingRow } from "@marsad/shared/schemas";
import { Fragment } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { Change } from "../../ui/change.tsx";
import { SortHeader } from "../../ui/sort-header.tsx";
import { benchmarkPosition } from "./benchmark-position.ts";
import { BenchmarkRow } from "./benchmark-row.tsx";
import { EntityCell } from "./entity-cell.tsx";
import { RankCell } from "./rank-cell.tsx";
import type { RankingFrame } from "./ranking-frame.ts";
import type { RankingRowsProps } from "./ranking-table.tsx";
import { directionOfColumn, isByScore, nextOrder } from "./sort-columns.ts";
import "./periods-table.css";

/** The ranking of several periods side by side: score and rank in each, and the change between two of one methodology. */
export function PeriodsTable({ rows, pinned, frame, caption, sort, onSort }: RankingRowsProps) {
  const { t, formatPeriod } = useLanguage();
  const { beside } = frame;
  const sorted = (column: string) => ({
    direction: directionOfColumn(column, sort),
    onSort: () => onSort(nextOrder(column, sort)),
  });
  const isCompared = (place: number) => beside[place - 1]?.methodology === beside[place]?.methodology;
  const position = isByScore(sort) ? benchmarkPosition(rows) : null;
  return (
    <div className="ranking-surface">
      <table className="table ranking-table periods-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <SortHeader {...sorted("rank")} rowSpan={2}>
              {t("common.rank")}
            </SortHeader>
            <SortHeader {...sorted("name")} rowSpan={2}>
              {t("common.entity")}
            </SortHeader>
            {beside.map(({ code }, place) => (
              <Fragment key={code}>
                {place > 0 &&
                  (isCompared(place) ? (
                    <SortHeader {...sorted(`change.${code}`)} rowSpan={2} isNumber>
                      {t("common.change")}
                    </SortHeader>
                  ) : (
                    <th scope="col" rowSpan={2} className="periods-break">
                      {t("ranking.method-changed")}
                    </th>
                  ))}
                <th scope="colgroup" colSpan={2} className="periods-name">
                  {formatPeriod(code)}
                </th>
              </Fragment>
            ))}
          </tr>
          <tr>
            {beside.map(({ code }) => (
              <Fragment key={code}>
                <SortHeader {...sorted(`period.${code}`)} isNumber>
                  {t("common.score")}
                </SortHeader>
                <th scope="col" className="number">
                  {t("common.rank")}
                </th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {pinned && <PeriodsRow row={pinned} frame={frame} isCompared={isCompared} />}
          {rows.map((row, index) => (
            <Fragment key={row.entity.code}>
              {index === position && <BenchmarkRow row={row} width={1 + 3 * beside.length} />}
              <PeriodsRow row={row} frame={frame} isCompared={isCompared} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PeriodsRowProps {
  readonly row: RankingRow;
  readonly frame: RankingFrame;
  readonly isCompared: (place: number) => boolean;
}

function PeriodsRow(props: PeriodsRowProps) {
  const { row, frame } = props;
  return (
    <tr className={row.entity.code === frame.mine ? "table-mine" : undefined}>
      <td>
        <RankCell row={row} frame={frame} />
      </td>
      <th scope="row">
        <EntityCell entity={row.entity} frame={frame} />
      </th>
      <PeriodsCells {...props} />
    </tr>
  );
}

function PeriodsCells({ row, frame, isCompared }: PeriodsRowProps) {
  const { t, formatNumber, formatScore } = useLanguage();
  return row.beside?.map(({ period, score, state, rank, meetsBenchmark, scoreChange }, place) => (
    <Fragment key={period}>
      {place > 0 && (
        <td className={isCompared(place) ? "number" : "periods-break"}>
          <Change value={scoreChange} />
        </td>
      )}
      {score === null ? (
        <td colSpan={2} className="periods-unscored">
          {t(`state.${state}`)}
        </td>
      ) : (
        <>
          <td className={meetsBenchmark ? "number ranking-dimension-meets" : "number"}>
            {formatScore(score, [...frame.bounds, row.benchmark.value])}
          </td>
          <td className="number">{rank === null ? "–" : formatNumber(rank)}</td>
        </>
      )}
    </Fragment>
  ));
}
