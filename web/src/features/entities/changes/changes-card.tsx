import { lazy, Suspense } from "react";
import type { TrendPoint } from "../../../charts/trend-point.ts";
import { loadChangesMessages } from "../../../i18n/load-messages.ts";
import { MoreMessages } from "../../../i18n/more-messages.tsx";
import { Card } from "../../../ui/card.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { useNear } from "../../../ui/use-near.ts";
import type { AboutEntity } from "../about-entity.ts";
import type { EntityView } from "../entity-view.ts";
import { chooseEnds } from "./choose-ends.ts";

const ChangesReport = lazy(async () => ({ default: (await import("./changes-report.tsx")).ChangesReport }));

export interface ChangesCardProps extends AboutEntity {
  readonly points: readonly TrendPoint[];
  readonly view: EntityView;
  readonly change: (change: Partial<EntityView>) => void;
}

/**
 * What changed between two periods, and why. Code, words and answer come when the reader nears the card, or has asked for
 * it in the address. Nothing where there are no two scores.
 */
export function ChangesCard(props: ChangesCardProps) {
  const { scorecard, points, view } = props;
  const [isNear, observe] = useNear();
  const ends = chooseEnds(points, scorecard.period, view);
  if (ends === null) return null;
  const isAsked = view.from !== undefined || view.to !== undefined || view.changes === "table";
  if (!isNear && !isAsked)
    return <div ref={observe} className="card entity-wide changes-place" aria-hidden="true" />;
  const place = (
    <Card className="entity-wide changes-place">
      <Skeleton lines={1} lineHeight={480} />
    </Card>
  );
  return (
    <MoreMessages load={loadChangesMessages} fallback={place}>
      <Suspense fallback={place}>
        <ChangesReport {...props} ends={ends} />
      </Suspense>
    </MoreMessages>
  );
}
