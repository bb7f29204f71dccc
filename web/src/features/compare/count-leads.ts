import { findBest } from "./find-best.ts";

/**
 * Who alone is best in the most of some rows of figures, by place, and in how many; `null` where nobody is, or where two are in as
 * many.
 */
export function countLeads(
  rows: readonly (readonly (number | null)[])[],
): { readonly place: number; readonly led: number } | null {
  const leads = new Map<number, number>();
  for (const figures of rows) {
    const [place, ...others] = findBest(figures, "highest");
    if (place !== undefined && others.length === 0) leads.set(place, (leads.get(place) ?? 0) + 1);
  }
  const [first, second] = [...leads].sort(([, one], [, other]) => other - one);
  return first && first[1] !== second?.[1] ? { place: first[0], led: first[1] } : null;
}
