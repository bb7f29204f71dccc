import { Fragment } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { benchmarkPosition } from "./benchmark-position.ts";
import { RankingCard } from "./ranking-card.tsx";
import { RankingOrder } from "./ranking-order.tsx";
import type { RankingRowsProps } from "./ranking-table.tsx";
import { isByScore } from "./sort-columns.ts";
import "./benchmark-row.css";
import "./ranking-list.css";

/** The ranking as a list of cards, for a phone, with its order as a choice. */
export function RankingList({ rows, pinned, frame, caption, sort, onSort }: RankingRowsProps) {
  const { t, formatNumber } = useLanguage();
  const position = isByScore(sort) ? benchmarkPosition(rows) : null;
  const sortedBy = sort.replace(/^-/, "");
  return (
    <>
      <RankingOrder frame={frame} sort={sort} onSort={onSort} />
      {pinned && (
        <section className="ranking-list ranking-pinned" aria-label={t("common.my-entity")}>
          <p>{t("ranking.my-entity-outside")}</p>
          <RankingCard row={pinned} frame={frame} sortedBy={sortedBy} />
        </section>
      )}
      <ol className="ranking-list" aria-label={caption}>
        {rows.map((row, index) => (
          <Fragment key={row.entity.code}>
            {index === position && (
              <li className="ranking-benchmark">
                <span>{t("common.benchmark", { value: formatNumber(row.benchmark.value) })}</span>
              </li>
            )}
            <li>
              <RankingCard row={row} frame={frame} sortedBy={sortedBy} />
            </li>
          </Fragment>
        ))}
      </ol>
    </>
  );
}
