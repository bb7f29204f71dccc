import type { DraftSummary } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { DraftItem } from "./draft-item.tsx";
import type { DraftsView } from "./drafts-view.ts";
import "../../../ui/badge.css";
import { useHeldWork } from "./held-work.ts";
import { NewDraftCard } from "./new-draft-card.tsx";
import { UnsavedCard } from "./unsaved-card.tsx";

interface DraftsHomeProps {
  readonly programme: string;
  readonly drafts: readonly DraftSummary[];
  readonly onOpen: (opens: Partial<DraftsView>) => void;
}

/** The drafts that there are, and the ways to begin another. */
export function DraftsHome({ programme, drafts, onOpen }: DraftsHomeProps) {
  const { t } = useLanguage();
  const begun = useHeldWork({ programme, version: null });
  return (
    <>
      <Card title={t("drafts.list")}>
        {drafts.length === 0 ? (
          <p className="drafts-note">{t("drafts.list-empty")}</p>
        ) : (
          <ul className="drafts-list">
            {drafts.map((draft) => (
              <DraftItem key={draft.version} programme={programme} draft={draft} />
            ))}
          </ul>
        )}
      </Card>
      {begun === null ? (
        <NewDraftCard programme={programme} drafts={drafts} onBegun={() => onOpen({ isNew: true })} />
      ) : (
        <UnsavedCard programme={programme} onContinue={() => onOpen({ isNew: true })} />
      )}
    </>
  );
}
