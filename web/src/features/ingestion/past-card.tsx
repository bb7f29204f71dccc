import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { PastList } from "./past-list.tsx";
import { PastTable } from "./past-table.tsx";
import type { ListedIngestion } from "./status-badge.tsx";

export interface PastProps {
  readonly programme: string;
  readonly ingestions: readonly ListedIngestion[];
}

interface PastCardProps {
  readonly programme: string;
  /** As far as it is loaded. */
  readonly ingestions: readonly ListedIngestion[] | undefined;
  readonly list: Pick<
    UseInfiniteQueryResult,
    "error" | "hasNextPage" | "isFetchingNextPage" | "fetchNextPage" | "refetch"
  >;
}

/** What was taken in or refused before, the newest first. */
export function PastCard({ programme, ingestions, list }: PastCardProps) {
  const { t } = useLanguage();
  const isWide = useMedia("(min-width: 960px)");
  return (
    <Card title={t("ingestion.past")} className="ingestion-past">
      {!ingestions && list.error && <Failure error={list.error} retry={() => list.refetch()} />}
      {!ingestions && !list.error && <Skeleton lines={6} lineHeight={40} />}
      {ingestions?.length === 0 && <p className="ingestion-note">{t("ingestion.past-empty")}</p>}
      {ingestions &&
        ingestions.length > 0 &&
        (isWide ? (
          <PastTable programme={programme} ingestions={ingestions} />
        ) : (
          <PastList programme={programme} ingestions={ingestions} />
        ))}
      {list.hasNextPage && (
        <button
          type="button"
          className="button"
          aria-disabled={list.isFetchingNextPage}
          onClick={() => !list.isFetchingNextPage && list.fetchNextPage()}
        >
          {t("common.show-more")}
        </button>
      )}
    </Card>
  );
}
