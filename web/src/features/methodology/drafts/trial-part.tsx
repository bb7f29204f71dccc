import type { Draft } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { draftTrialQuery } from "../../../api/drafts.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { PeriodSelect } from "../../../ui/period-select.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { DraftTrialCard } from "../draft-trial-card.tsx";
import { readOrder } from "../sort-standings.ts";
import type { PartProps } from "./part-props.ts";
import { SavedAlone } from "./saved-alone.tsx";
import { ServerFailure } from "./server-failure.tsx";

/** A stored period as the saved draft would score it, beside the present scores and ranks. */
export function TrialPart(props: PartProps) {
  const { draft, isChanged } = props;
  return (
    <>
      <SavedAlone isSaved={draft !== null} isChanged={isChanged} />
      {draft && <Trial {...props} draft={draft} />}
    </>
  );
}

function Trial({ keyText, programmeView, draft, view, change }: PartProps & { readonly draft: Draft }) {
  const { t } = useLanguage();
  const { programme, periods } = programmeView;
  const period = view.period || (programme.latestPeriod ?? "");
  const trial = useQuery({
    ...draftTrialQuery(keyText, programme.code, draft.version, period),
    enabled: period !== "",
    retry: false,
  });
  if (period === "") {
    return (
      <Card>
        <p>{t("drafts.no-period")}</p>
      </Card>
    );
  }
  const choice = (
    <PeriodSelect
      periods={periods}
      value={period}
      onChoose={(chosen) => change({ period: chosen === programme.latestPeriod ? "" : chosen })}
    />
  );
  return (
    <>
      <div className="drafts-choice">{choice}</div>
      {trial.error && <ServerFailure error={trial.error} retry={() => trial.refetch()} />}
      {!trial.error && trial.data && (
        <DraftTrialCard
          trial={trial.data}
          definition={draft.definition}
          order={readOrder(view.order)}
          onOrder={(order) => change({ order }, { replace: true })}
        />
      )}
      {!trial.error && !trial.data && (
        <Card>
          <Skeleton lines={12} lineHeight={40} />
        </Card>
      )}
    </>
  );
}
