import { lazy, Suspense } from "react";
import type { TrendPoint } from "../../../charts/trend-point.ts";
import { useNear } from "../../../ui/use-near.ts";
import type { AboutEntity } from "../about-entity.ts";
import type { EntityView } from "../entity-view.ts";

const ChangesCard = lazy(async () => ({ default: (await import("./changes-card.tsx")).ChangesCard }));

export interface ChangesProps extends AboutEntity {
  readonly points: readonly TrendPoint[];
  readonly view: EntityView;
  readonly change: (change: Partial<EntityView>) => void;
}

/**
 * Holds the place of what changed between two periods, and why. Its code, words and answer come when the reader nears it,
 * or has asked for it in the address.
 */
export function ChangesPlace(props: ChangesProps) {
  const { from, to, changes } = props.view;
  const [isNear, observe] = useNear();
  const place = <div ref={observe} className="card entity-wide changes-place" aria-hidden="true" />;
  if (!isNear && from === undefined && to === undefined && changes === "chart") return place;
  return (
    <Suspense fallback={place}>
      <ChangesCard {...props} />
    </Suspense>
  );
}
