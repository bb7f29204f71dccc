import { Card } from "../../ui/card.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

/** The place of a ranking that is on its way: its filters, then its rows. */
export function RankingSkeleton() {
  return (
    <div className="ranking">
      <div className="ranking-skeleton-filters">
        <Skeleton lines={1} lineHeight={44} />
      </div>
      <Card className="ranking-skeleton-rows">
        <Skeleton lines={14} lineHeight={18} />
      </Card>
    </div>
  );
}
