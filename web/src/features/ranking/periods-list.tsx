import { useLanguage } from "../../i18n/use-language.ts";
import { Change } from "../../ui/change.tsx";
import { EntityCell } from "./entity-cell.tsx";
import { RankCell } from "./rank-cell.tsx";
import { RankingOrder } from "./ranking-order.tsx";
import type { RankingRowsProps } from "./ranking-table.tsx";
import "./periods-table.css";

/** The ranking of several periods as a list of cards, for a phone: each entity with its periods under each other, the newest first. */
export function PeriodsList({ rows, pinned, frame, caption, sort, onSort }: RankingRowsProps) {
  const { t, formatNumber, formatScore, formatPeriod } = useLanguage();
  return (
    <>
      <RankingOrder frame={frame} sort={sort} onSort={onSort} />
      <ol className="ranking-list" aria-label={caption}>
        {[...(pinned ? [pinned] : []), ...rows].map((row) => (
          <li key={row.entity.code}>
            <div
              className={row.entity.code === frame.mine ? "ranking-card ranking-card-mine" : "ranking-card"}
            >
              <RankCell row={row} frame={frame} />
              <EntityCell entity={row.entity} frame={frame} />
              <dl className="periods-figures">
                {row.beside
                  ?.map(({ period, score, state, rank, scoreChange }, place) => (
                    <div key={period}>
                      <dt>{formatPeriod(period)}</dt>
                      {score === null ? (
                        <dd className="periods-unscored">{t(`state.${state}`)}</dd>
                      ) : (
                        <>
                          <dd>
                            <strong>{formatScore(score, [...frame.bounds, row.benchmark.value])}</strong>
                          </dd>
                          <dd>{rank === null ? "" : `${t("common.rank")} ${formatNumber(rank)}`}</dd>
                          <dd>
                            {place > 0 &&
                              (frame.beside[place - 1]?.methodology === frame.beside[place]?.methodology ? (
                                <Change value={scoreChange} />
                              ) : (
                                t("ranking.method-changed")
                              ))}
                          </dd>
                        </>
                      )}
                    </div>
                  ))
                  .reverse()}
              </dl>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
