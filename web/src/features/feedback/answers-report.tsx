import { useInfiniteQuery } from "@tanstack/react-query";
import { ApiError } from "../../api/client.ts";
import { feedbackQuery } from "../../api/feedback.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useView } from "../../use-view.ts";
import { AnswersFilter } from "./answers-filter.tsx";
import { AnswersTable } from "./answers-table.tsx";
import { feedbackView } from "./feedback-view.ts";
import { PagesTable } from "./pages-table.tsx";

/** How many found which page useful, and what they said, the newest first. */
export function AnswersReport({ keyText }: { readonly keyText: string }) {
  const { t, formatPercent } = useLanguage();
  const [view, change] = useView(feedbackView);
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(feedbackQuery(keyText, view));
  const [first] = data?.pages ?? [];
  if (error instanceof ApiError && error.status === 403)
    return <Empty title={t("feedback.key-forbidden")} text={t("feedback.key-why")} />;
  if (error && !first) return <Failure error={error} retry={() => refetch()} />;
  if (!first)
    return (
      <Card>
        <Skeleton lines={8} lineHeight={36} />
      </Card>
    );
  const count = first.useful + first.notUseful;
  return (
    <div className="feedback-report">
      <AnswersFilter view={view} pages={first.pages} change={change} />
      <p role="status">
        {t("feedback.counts", { count })}
        {count > 0 && ` · ${t("feedback.share-useful", { share: formatPercent(first.useful / count) })}`}
      </p>
      {count === 0 ? (
        <Empty title={t("feedback.empty-title")} text={t("feedback.empty-text")} />
      ) : (
        <>
          <Card title={t("feedback.by-page")}>
            <PagesTable pages={first.pages} view={view} />
          </Card>
          <Card title={t("feedback.answers")}>
            <AnswersTable answers={data?.pages.flatMap(({ feedback }) => feedback) ?? []} />
            {hasNextPage && (
              <button type="button" className="button" onClick={() => fetchNextPage()}>
                {t("common.show-more")}
              </button>
            )}
          </Card>
        </>
      )}
    </div>
  );
}
