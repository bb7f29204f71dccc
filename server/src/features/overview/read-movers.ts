import type { Mover, Overview } from "@marsad/shared/schemas";
import { roundScore } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { changeOf } from "../../results/change-of.ts";
import { readEntities } from "../../results/read-entities.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { readStandings } from "../../results/read-standings.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";

/** How many are named in each direction. */
const longest = 5;

/** The entities whose scores rose and fell the most since the previous period, the largest change first; ties by code. */
export async function readMovers(
  db: Database,
  programme: ProgrammeHead,
  period: TimelinePeriod,
  previous: TimelinePeriod | null,
): Promise<Overview["movers"]> {
  if (previous === null) return { up: [], down: [] };
  const standings = await readStandings(db, programme, [previous, period]);
  const now = new Map(standings.filter((one) => one.period === period.code).map((one) => [one.entity, one]));
  const before = new Map(
    standings.filter((one) => one.period === previous.code).map((one) => [one.entity, one]),
  );
  const entities = await readEntities(db, programme.code);
  const movers = entities.flatMap((entity): Mover[] => {
    const standing = now.get(entity.code);
    const earlier = before.get(entity.code);
    const scoreChange = changeOf(standing?.score, earlier?.score);
    if (typeof standing?.score !== "number" || scoreChange === null) return [];
    return [
      { entity, score: standing.score, scoreChange, rankChange: changeOf(earlier?.rank, standing.rank) },
    ];
  });
  const bySize = movers.toSorted((one, other) => Math.abs(other.scoreChange) - Math.abs(one.scoreChange));
  return {
    up: bySize.filter(({ scoreChange }) => roundScore(scoreChange) > 0).slice(0, longest),
    down: bySize.filter(({ scoreChange }) => roundScore(scoreChange) < 0).slice(0, longest),
  };
}
