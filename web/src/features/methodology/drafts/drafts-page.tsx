import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { ApiError } from "../../../api/client.ts";
import { draftsQuery } from "../../../api/drafts.ts";
import { loadDraftsMessages } from "../../../i18n/load-part-messages.ts";
import { MoreMessages } from "../../../i18n/more-messages.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KeyCard } from "../../../key/key-card.tsx";
import { KeyHeld } from "../../../key/key-held.tsx";
import { useKey } from "../../../key/use-key.ts";
import { paths } from "../../../paths.ts";
import type { ProgrammeView } from "../../../programme-view.ts";
import { NotInAFrame } from "../../../shell/not-in-a-frame.tsx";
import { PageSkeleton } from "../../../shell/page-skeleton.tsx";
import { Card } from "../../../ui/card.tsx";
import { Failure } from "../../../ui/failure.tsx";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { useEmbedded } from "../../../use-embedded.ts";
import { useView } from "../../../use-view.ts";
import { DraftsHome } from "./drafts-home.tsx";
import { draftsView } from "./drafts-view.ts";
import { type Ending, EndingCard } from "./ending-card.tsx";
import "./drafts.css";

const loadDesk = () => import("./draft-desk.tsx");
const DraftDesk = lazy(async () => ({ default: (await loadDesk()).DraftDesk }));

/** Versions of the rule book that are not published yet: written, tried and published, by who holds a key of the programme. */
export function DraftsPage(view: ProgrammeView) {
  return (
    <MoreMessages load={loadDraftsMessages} fallback={<PageSkeleton />}>
      <DraftsView {...view} />
    </MoreMessages>
  );
}

function DraftsView(programmeView: ProgrammeView) {
  const { programme } = programmeView;
  const { t, name } = useLanguage();
  const [view, change] = useView(draftsView);
  const { key, isRefused } = useKey();
  const list = useQuery({ ...draftsQuery(key ?? "", programme.code), enabled: key !== null });
  const [ending, setEnding] = useState<Ending | null>(null);
  const isElsewhere = list.error instanceof ApiError && list.error.status === 403;
  const shownKey = isElsewhere ? null : key;
  const opened = view.isNew ? t("drafts.new") : view.draft;
  const isOpen = opened !== "";
  const title = view.isNew ? opened : isOpen ? t("drafts.one", { version: opened }) : t("drafts.title");
  useEffect(() => {
    // There before a draft is opened, and before the connection can be lost with one in hand.
    if (shownKey !== null) loadDesk().catch(() => undefined);
  }, [shownKey]);
  if (useEmbedded()) return <NotInAFrame title={t("drafts.title")} />;
  return (
    // Opening and closing a draft is coming to another page.
    <Page
      key={isOpen ? "open" : "closed"}
      title={title}
      within={name(programme.names).text}
      taken={null}
      crumbs={[
        { label: t("drafts.methodology"), to: paths.methodology(programme.code) },
        ...(isOpen ? [{ label: t("drafts.crumb"), to: paths.drafts(programme.code) }] : []),
        { label: isOpen ? <bdi>{opened}</bdi> : t("drafts.crumb") },
      ]}
      {...(shownKey !== null && { actions: <KeyHeld /> })}
    >
      <div className="drafts">
        {shownKey === null && (
          <KeyCard
            programme={programme.code}
            why="drafts.key-why"
            complaint={isElsewhere ? "drafts.key-elsewhere" : isRefused ? "key.refused" : null}
          />
        )}
        {shownKey !== null && list.error && !list.data && (
          <Failure error={list.error} retry={() => list.refetch()} />
        )}
        {shownKey !== null && !list.error && !list.data && <Waiting />}
        {shownKey !== null && list.data && !isOpen && (
          <>
            {ending && <EndingCard programme={programme.code} ending={ending} />}
            <DraftsHome
              programme={programme.code}
              drafts={list.data.drafts}
              onOpen={(opens) => {
                setEnding(null);
                change(opens);
              }}
            />
          </>
        )}
        {shownKey !== null && list.data && isOpen && (
          <Suspense fallback={<Waiting />}>
            <DraftDesk
              keyText={shownKey}
              programmeView={programmeView}
              drafts={list.data.drafts}
              view={view}
              change={change}
              onEnd={setEnding}
            />
          </Suspense>
        )}
      </div>
    </Page>
  );
}

function Waiting() {
  return (
    <Card>
      <Skeleton lines={8} lineHeight={36} />
    </Card>
  );
}
