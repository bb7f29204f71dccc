import { lazy, Suspense } from "react";
import type { TrendPoint } from "../../../charts/trend-point.ts";
import { useNear } from "../../../ui/use-near.ts";

const ProjectionCard = lazy(async () => ({
  default: (await import("./projection-card.tsx")).ProjectionCard,
}));

export interface ProjectionProps {
  /** Up to the period that is shown, which has a score. */
  readonly points: readonly TrendPoint[];
}

/** Holds the place of when the benchmark is reached at the pace so far; its code and words come when the reader nears it. */
export function ProjectionPlace(props: ProjectionProps) {
  const [isNear, observe] = useNear(0);
  const place = <div ref={observe} className="card entity-wide projection-place" aria-hidden="true" />;
  if (!isNear) return place;
  return (
    <Suspense fallback={place}>
      <ProjectionCard {...props} />
    </Suspense>
  );
}
