import { Card } from "../../ui/card.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

/** Holds the places of the cards about criteria. */
export function CriteriaSkeleton() {
  return (
    <div className="criteria">
      <Card>
        <Skeleton lines={10} lineHeight={44} />
      </Card>
      <Card>
        <Skeleton lines={5} lineHeight={44} />
      </Card>
    </div>
  );
}
