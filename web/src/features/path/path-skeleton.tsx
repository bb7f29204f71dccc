import { Card } from "../../ui/card.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

/** Holds the places of the cards of both pages. */
export function PathSkeleton() {
  return (
    <div className="path">
      <Card className="path-outcome">
        <Skeleton lines={4} lineHeight={32} />
      </Card>
      <Card>
        <Skeleton lines={10} lineHeight={72} />
      </Card>
    </div>
  );
}
