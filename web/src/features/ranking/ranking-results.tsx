import type { MethodologyDefinition, Ranking } from "@marsad/shared/schemas";
import { useRef } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Failure } from "../../ui/failure.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { useMyEntity } from "../../ui/use-my-entity.ts";
import { FilterLine } from "./filter-line.tsx";
import { NoRows } from "./no-rows.tsx";
import { useRankingColumns } from "./ranking-columns.ts";
import { filterChoices, RankingFilters } from "./ranking-filters.tsx";
import { allRows, frameRanking } from "./ranking-frame.ts";
import { RankingList } from "./ranking-list.tsx";
import { RankingReading } from "./ranking-reading.tsx";
import { RankingTable } from "./ranking-table.tsx";
import { filterNames, noFilter, type RankingView } from "./ranking-view.ts";
import { UnrankedList } from "./unranked-list.tsx";
import { usePinnedRow } from "./use-pinned-row.ts";
import type { useRanking } from "./use-ranking.ts";

interface RankingResultsProps extends ProgrammeView {
  readonly view: RankingView;
  readonly change: (change: Partial<RankingView>, options?: { replace?: boolean }) => void;
  readonly definition: MethodologyDefinition;
  readonly ranking: ReturnType<typeof useRanking>["ranking"];
  readonly pages: readonly Ranking[];
}

/** A ranking that is loaded: its filters, its rows, one line about them, and those without a rank. */
export function RankingResults(props: RankingResultsProps) {
  const { programme, period, view, change, definition, ranking, pages } = props;
  const { t, formatPeriod, formatNumber } = useLanguage();
  const isWide = useMedia("(min-width: 960px)");
  const [mine] = useMyEntity(programme.code);
  const rows = allRows(pages);
  const pinned = usePinnedRow(programme, period, mine, pages);
  const isFiltered = view.q !== "" || filterNames.some((filter) => view[filter] !== "");
  const frame = frameRanking(programme, definition, pinned ? [...rows, pinned] : rows, {
    askedPeriod: view.period || undefined,
    isFiltered,
    mine,
  });
  const choices = filterChoices(programme, definition.levels);
  const filters = useRef<HTMLElement>(null);
  const clear = () => {
    change(noFilter);
    // The button that was pressed goes away with the filter: the focus must not go with it.
    filters.current?.querySelector("input")?.focus();
  };
  const sortedBy = view.sort.replace(/^-/, "") || "rank";
  const column = useRankingColumns(frame).find((candidate) => candidate.column === sortedBy);
  const caption = t("ranking.caption", {
    period: formatPeriod(period.code),
    order: t("ranking.sorted-by", { column: column?.label ?? sortedBy }),
  });
  const total = pages[0]?.total ?? 0;
  const Rows = isWide ? RankingTable : RankingList;
  return (
    <div
      className={ranking.isPlaceholderData ? "ranking ranking-stale" : "ranking"}
      aria-busy={ranking.isFetching}
    >
      <RankingFilters ref={filters} view={view} choices={choices} onChange={change} />
      <FilterLine view={view} choices={choices} onClear={clear} />
      {total === 0 && !pinned ? (
        <NoRows {...props} onClear={isFiltered ? clear : null} />
      ) : (
        <Rows
          rows={rows}
          pinned={pinned}
          frame={frame}
          caption={caption}
          sort={view.sort}
          onSort={(sort) => change({ sort })}
        />
      )}
      {ranking.isError && <Failure error={ranking.error} retry={ranking.refetch} />}
      {ranking.hasNextPage && !ranking.isError && (
        <button
          type="button"
          className="button ranking-more"
          disabled={ranking.isFetchingNextPage}
          onClick={() => ranking.fetchNextPage()}
        >
          {t("common.show-more")} ({t("ranking.shown", { shown: rows.length, total: formatNumber(total) })})
        </button>
      )}
      <RankingReading pages={pages} frame={frame} />
      <UnrankedList unranked={pages[0]?.unranked ?? []} frame={frame} />
    </div>
  );
}
