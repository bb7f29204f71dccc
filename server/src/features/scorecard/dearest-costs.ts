import type { Cost } from "@marsad/shared/schemas";
import type { IndicatorPlace } from "../../results/indicators-of.ts";
import type { ServiceScoreRow } from "./read-service-scores.ts";

/** How many steps are told. */
const longest = 10;

/** The indicators of single services that cost their entity the most points, the dearest first; what costs nothing is left out. */
export function dearestCosts(
  rows: readonly Pick<ServiceScoreRow, "service" | "share" | "lost">[],
  indicators: readonly IndicatorPlace[],
): Cost[] {
  return rows
    .flatMap(({ service, share, lost }) =>
      indicators.map(
        ({ code }, place): Cost => ({ service, indicator: code, lost: share * (lost[place] ?? 0) }),
      ),
    )
    .filter(({ lost }) => lost > 0)
    .toSorted((one, other) => other.lost - one.lost)
    .slice(0, longest);
}
