import { Card } from "../../ui/card.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import "./services.css";

/** Holds the places of the cards of a service's page. */
export function ServiceSkeleton() {
  return (
    <div className="service-cards">
      <Card>
        <Skeleton lines={3} lineHeight={64} />
      </Card>
      <Card>
        <Skeleton lines={1} lineHeight={440} />
      </Card>
      <Card>
        <Skeleton lines={8} lineHeight={44} />
      </Card>
    </div>
  );
}
