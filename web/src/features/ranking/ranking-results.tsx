import type { MethodologyDefinition, Ranking } from "@marsad/shared/schemas";
import { lazy, useCallback, useRef, useState } from "react";
import { loadRankingMoreMessages } from "../../i18n/load-messages.ts";
import { MoreMessages } from "../../i18n/more-messages.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Failure } from "../../ui/failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { useMyEntity } from "../../ui/use-my-entity.ts";
import { useAwake } from "../../use-awake.ts";
import { besidePeriods } from "./beside-periods.ts";
import { CutLine } from "./cut-line.tsx";
import { FilterLine } from "./filter-line.tsx";
import { isUpright } from "./is-upright.ts";
import { NoRows } from "./no-rows.tsx";
import { PaperHead } from "./paper-head.tsx";
import { useRankingColumns } from "./ranking-columns.ts";
import { filterChoices, RankingFilters } from "./ranking-filters.tsx";
import { allRows, type RankingFrame } from "./ranking-frame.ts";
import { RankingList } from "./ranking-list.tsx";
import { RankingReading } from "./ranking-reading.tsx";
import { RankingTable } from "./ranking-table.tsx";
import { RankingTools } from "./ranking-tools.tsx";
import { filterNames, listOf, noFilter, type RankingView } from "./ranking-view.ts";
import { hideableColumns, shownColumns } from "./shown-columns.ts";
import { togglePicked } from "./toggle-picked.ts";
import { UnrankedList } from "./unranked-list.tsx";
import { usePinnedRow } from "./use-pinned-row.ts";
import { usePrint } from "./use-print.ts";
import type { useRanking } from "./use-ranking.ts";
import { useRankingFrame } from "./use-ranking-frame.ts";

// Not part of the first look.
const CompareBar = lazy(async () => ({ default: (await import("./compare-bar.tsx")).CompareBar }));
const RankBands = lazy(async () => ({ default: (await import("./rank-bands.tsx")).RankBands }));
const PeriodsRows = lazy(async () => ({ default: (await import("./periods-rows.tsx")).PeriodsRows }));

const noBands: NonNullable<RankingFrame["bands"]> = new Map();

interface RankingResultsProps extends ProgrammeView {
  readonly view: RankingView;
  readonly change: (change: Partial<RankingView>, options?: { replace?: boolean }) => void;
  readonly definition: MethodologyDefinition;
  readonly ranking: ReturnType<typeof useRanking>["ranking"];
  readonly pages: readonly Ranking[];
}

/** A ranking that is loaded: its filters, its rows, one line about them, and those without a rank. */
export function RankingResults(props: RankingResultsProps) {
  const { programme, period, periods, view, change, definition, ranking, pages } = props;
  const { t, formatPeriod, formatNumber } = useLanguage();
  // Paper has its own width, and a table.
  const isWideScreen = useMedia("(min-width: 960px), print");
  const { isLoading, isOnPaper, printAll } = usePrint(ranking);
  const isWide = isWideScreen || isOnPaper;
  const [mine] = useMyEntity(programme.code);
  const rows = allRows(pages);
  const pinned = usePinnedRow(programme, period, view, mine, pages);
  const isFiltered = view.q !== "" || filterNames.some((filter) => view[filter] !== "");
  const isCut = view.segment !== "" || view.channel !== "";
  const isPublished = programme.results === "published";
  const dimensions = isPublished ? [] : definition.dimensions;
  const hideable = hideableColumns(dimensions, isPublished);
  const pick = useCallback(
    (code: string) => change({ compare: togglePicked(view.compare, code) }, { replace: true }),
    [change, view.compare],
  );
  const beside = besidePeriods(periods, period, view.periods);
  const isAwake = useAwake();
  const [drawn, setDrawn] = useState({ period: "", bands: noBands });
  // What is drawn at random is the whole ranking of one period.
  const hasBands = !isPublished && !isCut && beside.length === 0 && rows.length > 0;
  const frame = useRankingFrame(programme, definition, pinned ? [...rows, pinned] : rows, {
    askedPeriod: view.period || undefined,
    mine,
    dimensions,
    shown: shownColumns(hideable, view.columns, isCut),
    beside,
    bands: !hasBands ? null : drawn.period === period.code ? drawn.bands : noBands,
    picked: listOf(view.compare),
    pick,
  });
  const choices = filterChoices(programme, definition.levels);
  const filters = useRef<HTMLElement>(null);
  const clear = () => {
    change(noFilter);
    // The button that was pressed goes away with the filter: the focus must not go with it.
    filters.current?.querySelector("input")?.focus();
  };
  const sortedBy = view.sort.replace(/^-/, "") || "rank";
  const column = useRankingColumns({ ...frame, shown: new Set(hideable) }).find(
    // A hidden column can still be the one that is sorted by.
    (candidate) => candidate.column === sortedBy,
  );
  const order = t("ranking.sorted-by", { column: column?.label ?? sortedBy });
  const caption = t("ranking.caption", { period: formatPeriod(period.code), order });
  const total = pages[0]?.total ?? 0;
  const shownRows = {
    rows,
    pinned,
    frame,
    caption,
    sort: view.sort,
    onSort: (sort: string) => change({ sort }),
  };
  const Rows = isWide ? RankingTable : RankingList;
  // While the rows of other periods are on their way, those that are there have no more than their own.
  const hasBeside = frame.beside.length > 0 && rows.every(({ beside }) => beside);
  return (
    <div
      className={[
        "ranking",
        ranking.isPlaceholderData && "ranking-stale",
        isUpright(frame) && "ranking-upright",
      ]
        .filter(Boolean)
        .join(" ")}
      aria-busy={ranking.isFetching}
    >
      <PaperHead period={period} order={order} />
      <div className="ranking-controls">
        <RankingFilters ref={filters} programme={programme} view={view} choices={choices} onChange={change} />
        <RankingTools
          {...{ view, change, periods, period, dimensions, hideable }}
          onPrint={printAll}
          isPrinting={isLoading}
        />
      </div>
      <CutLine programme={programme} view={view} onClear={() => change({ segment: "", channel: "" })} />
      <FilterLine view={view} choices={choices} onClear={clear} />
      {total === 0 && !pinned ? (
        <NoRows {...props} onClear={isFiltered ? clear : null} />
      ) : hasBeside ? (
        <MoreMessages load={loadRankingMoreMessages} fallback={<Skeleton lines={14} lineHeight={18} />}>
          <PeriodsRows {...shownRows} isWide={isWide} />
        </MoreMessages>
      ) : (
        <Rows {...shownRows} />
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
      {frame.picked.length > 0 && (
        <MoreMessages load={loadRankingMoreMessages} fallback={null}>
          <CompareBar frame={frame} onClear={() => change({ compare: "" }, { replace: true })} />
        </MoreMessages>
      )}
      {ranking.hasNextPage && (
        <p className="ranking-paper">
          {t("ranking.shown", { shown: rows.length, total: formatNumber(total) })}
        </p>
      )}
      <RankingReading pages={pages} frame={frame} />
      {isAwake && hasBands && (
        <MoreMessages load={loadRankingMoreMessages} fallback={<p className="ranking-bands" />}>
          <RankBands
            key={period.code}
            {...{ frame, period, definition }}
            weights={view.weights}
            onWeights={(weights) => change({ weights })}
            onDrawn={setDrawn}
          />
        </MoreMessages>
      )}
      <UnrankedList unranked={pages[0]?.unranked ?? []} frame={frame} />
    </div>
  );
}
