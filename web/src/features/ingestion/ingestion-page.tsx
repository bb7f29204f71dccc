import { useInfiniteQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { ApiError } from "../../api/client.ts";
import { ingestionsQuery } from "../../api/ingestions.ts";
import { useFileDrop } from "../../files/use-file-drop.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KeyCard } from "../../key/key-card.tsx";
import { KeyHeld } from "../../key/key-held.tsx";
import { useKey } from "../../key/use-key.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Name } from "../../ui/name.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useView } from "../../use-view.ts";
import { ChooseCard } from "./choose-card.tsx";
import { FilesCards } from "./files-cards.tsx";
import { chosenPeriod, ingestionView, openPeriods } from "./ingestion-view.ts";
import { PastCard } from "./past-card.tsx";
import { useLeaveGuard } from "./use-leave-guard.ts";
import { useWork } from "./use-work.ts";
import "../../ui/table.css";
import "./ingestion.css";
import "./choose.css";
import "./result.css";
import "./records.css";

const loadStage = () => import("./work-stage.tsx");
const WorkStage = lazy(async () => ({ default: (await loadStage()).WorkStage }));

/** Values on their way into a programme: a file is tried out, mended, taken in, and taken back if need be. */
export function IngestionPage({ programme, periods }: ProgrammeView) {
  const { t, name } = useLanguage();
  const [view, change] = useView(ingestionView);
  const open = openPeriods(periods);
  const period = chosenPeriod(view, open);
  const { key, isRefused } = useKey();
  const tools = useWork(key, programme.code, period);
  const { work } = tools;
  const list = useInfiniteQuery({
    ...ingestionsQuery(key ?? "", programme.code),
    enabled: key !== null,
  });
  const [hasTooMany, setTooMany] = useState(false);
  const isElsewhere = list.error instanceof ApiError && list.error.status === 403;
  const isOpen = key !== null && !isElsewhere;
  useEffect(() => {
    // Not needed before there is a file, and there before the connection can be lost with one in hand.
    if (isOpen) loadStage().catch(() => undefined);
  }, [isOpen]);
  const choose = (file: File) => {
    setTooMany(false);
    tools.check({ file });
  };
  const isOver = useFileDrop(([file, ...others]) => {
    if (!file || !isOpen || work.sending?.purpose === "commit") return;
    setTooMany(others.length > 0);
    if (others.length === 0) choose(file);
  });
  const choosePeriod = (code: string) => {
    change({ period: code || view.period, ownPeriods: code === "" }, { replace: true });
    if (work.file) tools.check({ period: code });
  };
  useLeaveGuard(work.file !== null && work.done === null && Object.keys(work.corrections).length > 0);
  const periodChoice = { periods: open, period, onPeriod: choosePeriod };
  return (
    <Page
      title={t("ingestion.title")}
      within={name(programme.names).text}
      subtitle={<Name names={programme.names} />}
      {...(isOpen && { actions: <KeyHeld /> })}
    >
      {programme.results === "published" ? (
        <Empty title={t("ingestion.published-title")} text={t("ingestion.published-text")} />
      ) : (
        <div className="ingestion">
          {!isOpen && (
            <KeyCard
              programme={programme.code}
              why="ingestion.key-why"
              complaint={isElsewhere ? "key.elsewhere" : isRefused ? "key.refused" : null}
            />
          )}
          {work.file && (
            <Suspense
              fallback={
                <Card>
                  <Skeleton lines={8} lineHeight={36} />
                </Card>
              }
            >
              <WorkStage
                tools={tools}
                programme={programme}
                allPeriods={periods}
                keyText={isOpen ? key : null}
                onFile={choose}
                {...periodChoice}
              />
            </Suspense>
          )}
          {isOpen && !work.file && (
            <>
              <ChooseCard {...periodChoice} isOver={isOver} hasTooMany={hasTooMany} onFile={choose} />
              <FilesCards keyText={key} programme={programme.code} periods={open} period={period} />
              <PastCard
                programme={programme.code}
                ingestions={list.data?.pages.flatMap(({ ingestions }) => ingestions)}
                list={list}
              />
            </>
          )}
        </div>
      )}
    </Page>
  );
}
