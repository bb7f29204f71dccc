import { Card } from "../../ui/card.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

/** Holds the places of the cards of a comparison; those `isInside` the page stand under what is chosen. */
export function CompareSkeleton({ isInside = false }: { readonly isInside?: boolean }) {
  const cards = (
    <>
      <Card>
        <Skeleton lines={8} lineHeight={32} />
      </Card>
      <Card>
        <Skeleton lines={1} lineHeight={440} />
      </Card>
    </>
  );
  if (isInside) return cards;
  return (
    <div className="compare">
      <Card className="compare-skeleton-chosen">
        <Skeleton lines={2} lineHeight={44} />
      </Card>
      {cards}
    </div>
  );
}
