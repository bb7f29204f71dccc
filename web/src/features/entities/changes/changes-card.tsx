import { loadChangesMessages } from "../../../i18n/load-part-messages.ts";
import { MoreMessages } from "../../../i18n/more-messages.tsx";
import { Card } from "../../../ui/card.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import type { ChangesProps } from "./changes-place.tsx";
import { ChangesReport } from "./changes-report.tsx";
import { chooseEnds } from "./choose-ends.ts";

/** What changed between two periods, and why. Nothing where there are no two scores. */
export function ChangesCard(props: ChangesProps) {
  const ends = chooseEnds(props.points, props.scorecard.period, props.view);
  if (ends === null) return null;
  const place = (
    <Card className="entity-wide changes-place">
      <Skeleton lines={1} lineHeight={480} />
    </Card>
  );
  return (
    <MoreMessages load={loadChangesMessages} fallback={place}>
      <ChangesReport {...props} ends={ends} />
    </MoreMessages>
  );
}
