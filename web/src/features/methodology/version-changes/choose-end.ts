import type { Period } from "@marsad/shared/schemas";

/** The periods with results that a version scores, in order of time, and the one that is chosen. */
export interface EndChoice {
  readonly periods: readonly string[];
  readonly chosen: string;
}

/**
 * The periods of a version that can be compared, with the chosen one, or the latest where that is not one of them; null
 * where there are none.
 */
export function chooseEnd(periods: readonly Period[], version: string, chosen: string): EndChoice | null {
  const own = periods
    .filter(({ methodology, hasResults }) => methodology === version && hasResults)
    .map(({ code }) => code);
  const latest = own.at(-1);
  return latest === undefined ? null : { periods: own, chosen: own.includes(chosen) ? chosen : latest };
}
