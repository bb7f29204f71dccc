import type { Mover, Overview } from "@marsad/shared/schemas";
import { roundScore } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { changeOf } from "../../results/change-of.ts";
import { readEntities } from "../../results/read-entities.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { readScores } from "../../results/read-scores.ts";
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
  const scores = await readScores(db, programme, [previous, period]);
  const moved = [...scores].flatMap(([entity, at]) => {
    const now = at.get(period.code);
    const before = at.get(previous.code);
    const scoreChange = changeOf(now?.score, before?.score);
    if (typeof now?.score !== "number" || scoreChange === null) return [];
    return [{ entity, score: now.score, scoreChange, rankChange: changeOf(before?.rank, now.rank) }];
  });
  const bySize = moved.toSorted(
    (one, other) =>
      Math.abs(other.scoreChange) - Math.abs(one.scoreChange) || (one.entity < other.entity ? -1 : 1),
  );
  const up = bySize.filter(({ scoreChange }) => roundScore(scoreChange) > 0).slice(0, longest);
  const down = bySize.filter(({ scoreChange }) => roundScore(scoreChange) < 0).slice(0, longest);

  const codes = [...up, ...down].map(({ entity }) => entity);
  const entities = new Map((await readEntities(db, programme.code, codes)).map((one) => [one.code, one]));
  const name = (movers: typeof moved): Mover[] =>
    movers.flatMap((mover) => {
      const entity = entities.get(mover.entity);
      return entity === undefined ? [] : [{ ...mover, entity }];
    });
  return { up: name(up), down: name(down) };
}
