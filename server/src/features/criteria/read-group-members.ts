import type { EntitySummary } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readEntities } from "../../results/read-entities.ts";
import { type JudgedEntity, readJudged } from "../../results/read-judged.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import type { Group } from "../../results/read-rollups.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";

/** An entity with a score, and the points of its indicators. */
export interface Member extends JudgedEntity {
  readonly entity: EntitySummary;
  readonly score: number;
}

/** The entities of a group that have a score in a period, by code. */
export async function readGroupMembers(
  db: Database,
  programme: ProgrammeHead,
  period: TimelinePeriod,
  { scope, code }: Group,
): Promise<Member[]> {
  const judged = await readJudged(db, programme, period);
  const entities = await readEntities(db, programme.code);
  return entities.flatMap((entity) => {
    const one = judged.get(entity.code);
    const isMember = scope === "nation" || entity[scope] === code;
    if (!isMember || one === undefined || one.score === null) return [];
    return [{ ...one, score: one.score, entity }];
  });
}
