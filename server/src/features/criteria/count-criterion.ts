import type { Criterion } from "@marsad/shared/schemas";
import { roundScore } from "@marsad/shared/scoring";
import { bestAt } from "./best-at.ts";
import type { Member } from "./read-group-members.ts";

/** What an indicator costs the members of a group together, in how many it counts and is attained, and who attains it best. */
export function countCriterion(
  members: readonly Member[],
  place: number,
): Pick<Criterion, "total" | "asked" | "full" | "best"> {
  const asked = members.filter(({ lost }) => typeof lost[place] === "number");
  return {
    total: asked.reduce((sum, { lost }) => sum + (lost[place] ?? 0), 0),
    asked: asked.length,
    full: asked.filter(({ lost }) => roundScore(lost[place] ?? 0) === 0).length,
    best: bestAt(asked, place),
  };
}
