import { loadScorecardMessages } from "../../../i18n/load-messages.ts";
import { MoreMessages } from "../../../i18n/more-messages.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ProgrammeView } from "../../../programme-view.ts";
import { Card } from "../../../ui/card.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { ScorecardReport } from "./scorecard-report.tsx";

/** An entity's scorecard on paper, with the words that it alone needs. */
export function ScorecardPage(props: ProgrammeView & { readonly entity: string }) {
  return (
    <MoreMessages load={loadScorecardMessages} fallback={<Waiting />}>
      <ScorecardReport {...props} />
    </MoreMessages>
  );
}

function Waiting() {
  const { t } = useLanguage();
  return (
    <div className="page container">
      <h1 className="visually-hidden">{t("common.loading")}</h1>
      <Card>
        <Skeleton lines={8} lineHeight={40} />
      </Card>
    </div>
  );
}
