import type { Contribution } from "@marsad/shared/schemas";
import type { IndicatorPlace } from "../../results/indicators-of.ts";

/** The points of each indicator that counted, in the order of the methodology; one that did not count has none to tell. */
export function contributionsOf(
  indicators: readonly IndicatorPlace[],
  {
    gained,
    lost,
  }: { readonly gained: readonly (number | null)[]; readonly lost: readonly (number | null)[] },
): Contribution[] {
  return indicators.flatMap(({ code }, place) => {
    const plus = gained[place] ?? null;
    const minus = lost[place] ?? null;
    return plus === null || minus === null ? [] : [{ code, gained: plus, lost: minus }];
  });
}
