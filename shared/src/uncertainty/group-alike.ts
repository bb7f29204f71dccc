import type { DrawnRankings } from "./draw-rankings.ts";

/** In how many of the draws somebody must be ahead for the two to be told apart. */
const certainty = 0.95;

/** The share of draws, 0–1, in which one entity has a higher score than another, to nine decimals; of those in which both have one. NaN without any. */
export function chanceAhead(
  { draws, entities, scores }: DrawnRankings,
  entity: number,
  other: number,
): number {
  let [ahead, both] = [0, 0];
  for (let draw = 0; draw < draws; draw++) {
    const own = scores[draw * entities + entity] as number;
    const theirs = scores[draw * entities + other] as number;
    if (Number.isNaN(own) || Number.isNaN(theirs)) continue;
    both++;
    if (own > theirs) ahead++;
  }
  return ahead / both;
}

/**
 * Groups of entities that cannot be told apart, from the top of `order` down: the first of a group is its head, and whoever
 * comes next belongs to it for as long as the head is not ahead in at least 95 % of draws. Entities by their places.
 */
export function groupAlike(drawn: DrawnRankings, order: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const entity of order) {
    const group = groups.at(-1);
    const head = group?.[0];
    if (group === undefined || head === undefined || chanceAhead(drawn, head, entity) >= certainty)
      groups.push([entity]);
    else group.push(entity);
  }
  return groups;
}
