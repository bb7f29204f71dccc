import { Card } from "../../ui/card.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import "./overview-page.css";

/** Holds the places of the cards of an overview. */
export function OverviewSkeleton() {
  return (
    <div className="overview-report">
      <div className="overview-metrics">
        {["score", "meeting", "services", "coverage"].map((metric) => (
          <Card key={metric}>
            <Skeleton lines={1} lineHeight={88} />
          </Card>
        ))}
      </div>
      <Card>
        <Skeleton lines={1} lineHeight={440} />
      </Card>
    </div>
  );
}
