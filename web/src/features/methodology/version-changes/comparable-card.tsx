import type { MethodologyChanges, UnansweredBothWays } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ProgrammeView } from "../../../programme-view.ts";
import { Card } from "../../../ui/card.tsx";
import { useView } from "../../../use-view.ts";
import { chooseEnd } from "./choose-end.ts";
import { ComparedEnds } from "./compared-ends.tsx";
import { UnansweredList } from "./unanswered-list.tsx";
import { versionChangesView } from "./version-changes-view.ts";

interface ComparableCardProps extends Pick<ProgrammeView, "periods"> {
  readonly changes: MethodologyChanges;
  readonly unanswered: UnansweredBothWays;
}

/** Whether scores of the two versions can be compared by like rules, what stands against it, and two periods compared. */
export function ComparableCard({ changes, unanswered, periods }: ComparableCardProps) {
  const { t } = useLanguage();
  const [view, change] = useView(versionChangesView);
  const { programme, from, to, nodes } = changes;
  const both = { from: from.version, to: to.version };
  const start = chooseEnd(periods, from.version, view.start);
  const end = chooseEnd(periods, to.version, view.end);
  const without = start === null ? from : to;
  return (
    <Card title={t("version-changes.comparable")}>
      <p>{t(`version-changes.comparable-${verdictOf(unanswered)}`, both)}</p>
      <UnansweredList
        title={t("version-changes.not-asked-before", both)}
        reasons={unanswered.earlierByLater}
        nodes={nodes}
        side="after"
      />
      <UnansweredList
        title={t("version-changes.not-asked-after", both)}
        reasons={unanswered.laterByEarlier}
        nodes={nodes}
        side="before"
      />
      {start === null || end === null ? (
        <p>{t("version-changes.no-results", { version: without.version })}</p>
      ) : (
        <ComparedEnds {...{ programme, start, end, both, change }} entity={view.entity} />
      )}
    </Card>
  );
}

function verdictOf({ earlierByLater, laterByEarlier }: UnansweredBothWays) {
  if (earlierByLater.length === 0) return laterByEarlier.length === 0 ? "both" : "later";
  return laterByEarlier.length === 0 ? "earlier" : "none";
}
