import { Card } from "../ui/card.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** The place of a page whose code or programme is on its way. */
export function PageSkeleton() {
  return (
    <div className="page container">
      <Card>
        <Skeleton lines={8} lineHeight={40} />
      </Card>
    </div>
  );
}
