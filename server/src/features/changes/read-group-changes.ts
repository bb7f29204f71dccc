import type { GroupChanges } from "@marsad/shared/schemas";
import { benchmarkAt } from "@marsad/shared/scoring";
import { readSnapshot } from "../../db/read-snapshot.ts";
import type { ReckoningMeans } from "../../open-reckoner.ts";
import { nameGroup } from "../../results/name-group.ts";
import { readEntities } from "../../results/read-entities.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { type Group, readRollups } from "../../results/read-rollups.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import { toScoreState } from "../../results/to-score-state.ts";
import type { GroupExplanation } from "./explain-group.ts";
import { readBothFacts } from "./read-both-facts.ts";
import { type Ends, readCompared, requireExplained, toEnd } from "./read-compared.ts";

const program = new URL("./explaining-thread.ts", import.meta.url);

/**
 * Why the score of the nation, a sector, a region or a kind changed between two periods.
 *
 * @throws NotFound for an unknown programme, group or period; Conflict where one of the periods has no score, or none
 * that was made here.
 */
export async function readGroupChanges(
  { db, reckon }: ReckoningMeans,
  programmeCode: string,
  group: Group,
  asked: Ends,
): Promise<GroupChanges> {
  const { facts, entities, ...head } = await readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, programmeCode);
    const names = nameGroup(programme, group);
    const compared = await readCompared(snapshot, programme, asked);
    const rollups = await readRollups(snapshot, programme, [compared.from, compared.to], [group]);
    const endOf = (period: TimelinePeriod) => {
      const row = rollups.find((one) => one.period === period.code);
      const kind = group.scope === "kind" ? group.code : null;
      return toEnd(period, {
        score: row?.score ?? null,
        state: row === undefined ? stateWithoutRow(period) : toScoreState(row.state),
        benchmark: benchmarkAt(programme.benchmark, period.code, kind),
      });
    };
    const ends = { from: endOf(compared.from), to: endOf(compared.to) };
    const filter = group.scope === "nation" ? {} : { [group.scope]: group.code };
    return {
      programme: programme.code,
      synthetic: programme.synthetic,
      ...ends,
      ...group,
      names,
      facts: await readBothFacts(snapshot, programme, compared, filter),
      entities: await readEntities(snapshot, programme.code),
    };
  });
  // After the snapshot: the embedded database has one connection, which others would wait for.
  const { told, movement, byEntity, byIndicator } = requireExplained(
    await reckon<GroupExplanation | null>(program, facts),
  );
  return {
    ...head,
    ...told,
    values: {
      ...movement,
      entities: entities
        .filter(({ code }) => byEntity.has(code))
        .map((entity) => ({ entity, points: byEntity.get(entity.code) ?? 0 }))
        .toSorted(byMovement),
      indicators: [...byIndicator].map(([indicator, points]) => ({ indicator, points })).toSorted(byMovement),
    },
  };
}

type Moved = { readonly points: number };
const byMovement = (one: Moved, other: Moved) => Math.abs(other.points) - Math.abs(one.points);
