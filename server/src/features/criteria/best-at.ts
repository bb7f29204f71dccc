import type { Criterion } from "@marsad/shared/schemas";
import { attainment, roundScore } from "@marsad/shared/scoring";
import type { Member } from "./read-group-members.ts";

/** How many are named. */
const most = 3;

/** Who attains an indicator best; of equals the one with the higher score, then by code. Nobody where nobody attains anything. */
export function bestAt(members: readonly Member[], place: number): Criterion["best"] {
  return members
    .flatMap(({ entity, score, gained, lost }) => {
      const attained = attainment(gained[place], lost[place]);
      return attained === null || roundScore(attained) <= 0 ? [] : [{ entity, score, attained }];
    })
    .toSorted(
      (one, other) =>
        roundScore(other.attained) - roundScore(one.attained) ||
        other.score - one.score ||
        (one.entity.code < other.entity.code ? -1 : 1),
    )
    .slice(0, most)
    .map(({ entity, attained }) => ({ entity, attained }));
}
