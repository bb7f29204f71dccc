import type { DraftSummary } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { ApiError } from "../../../api/client.ts";
import { draftQuery } from "../../../api/drafts.ts";
import { loadDraftDeskMessages } from "../../../i18n/load-part-messages.ts";
import { MoreMessages } from "../../../i18n/more-messages.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import type { ProgrammeView } from "../../../programme-view.ts";
import { Card } from "../../../ui/card.tsx";
import { Empty } from "../../../ui/empty.tsx";
import { Failure } from "../../../ui/failure.tsx";
import { Link } from "../../../ui/link.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import type { DraftsView } from "./drafts-view.ts";
import type { Ending } from "./ending-card.tsx";
import { useHeldWork } from "./held-work.ts";
import { OpenDraft } from "./open-draft.tsx";

export interface DraftDeskProps {
  readonly keyText: string;
  readonly programmeView: ProgrammeView;
  readonly drafts: readonly DraftSummary[];
  readonly view: DraftsView;
  readonly change: (changes: Partial<DraftsView>, options?: { replace?: boolean }) => void;
  readonly onEnd: (ending: Ending) => void;
}

/** The draft that is open, as it is saved and as it is typed. */
export function DraftDesk(props: DraftDeskProps) {
  const waiting = (
    <Card>
      <Skeleton lines={12} lineHeight={36} />
    </Card>
  );
  return (
    <MoreMessages load={loadDraftDeskMessages} fallback={waiting}>
      <LoadedDraft {...props} />
    </MoreMessages>
  );
}

function LoadedDraft(props: DraftDeskProps) {
  const { t } = useLanguage();
  const { keyText, programmeView, view } = props;
  const { code } = programmeView.programme;
  const version = view.isNew ? null : view.draft;
  const work = useHeldWork({ programme: code, version });
  const saved = useQuery({ ...draftQuery(keyText, code, version ?? ""), enabled: version !== null });
  const toList = <Link to={paths.drafts(code)}>{t("drafts.to-list")}</Link>;
  if (version === null) {
    if (work !== null) return <OpenDraft {...props} saved={null} />;
    return <Empty title={t("drafts.nothing-begun")} text={t("drafts.nothing-begun-text")} action={toList} />;
  }
  if (saved.data) return <OpenDraft {...props} saved={saved.data} />;
  if (saved.error instanceof ApiError && saved.error.status === 404)
    return <Empty title={t("drafts.gone", { version })} text={t("drafts.gone-text")} action={toList} />;
  if (saved.error) return <Failure error={saved.error} retry={() => saved.refetch()} />;
  return (
    <Card>
      <Skeleton lines={12} lineHeight={36} />
    </Card>
  );
}
