import { Card } from "../../ui/card.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import "./entity-page.css";

/** Holds the places of the cards of an entity's page. */
export function EntitySkeleton() {
  return (
    <div className="entity-grid">
      <Card className="entity-wide">
        <Skeleton lines={2} lineHeight={64} />
      </Card>
      <Card className="entity-wide">
        <Skeleton lines={1} lineHeight={440} />
      </Card>
      <Card>
        <Skeleton lines={5} lineHeight={36} />
      </Card>
      <Card>
        <Skeleton lines={5} lineHeight={36} />
      </Card>
    </div>
  );
}
