import type { Overview } from "@marsad/shared/schemas";
import type { IndicatorPlace } from "../../results/indicators-of.ts";
import type { Nation } from "./nation.ts";

/** The indicators by the points they cost the nation, the dearest first; one that no entity counts costs nothing and is left out. */
export function nationCosts(
  { lost, losing }: Pick<Nation, "lost" | "losing">,
  indicators: readonly IndicatorPlace[],
): Overview["costs"] {
  return indicators
    .flatMap(({ code: indicator }, place) => {
      const points = lost[place] ?? null;
      return points === null ? [] : [{ indicator, lost: points, entities: losing[place] ?? 0 }];
    })
    .toSorted((one, other) => other.lost - one.lost);
}
