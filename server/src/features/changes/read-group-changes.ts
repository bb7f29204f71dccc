import type { GroupChanges } from "@marsad/shared/schemas";
import { benchmarkAt } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { nameGroup } from "../../results/name-group.ts";
import { readEntities } from "../../results/read-entities.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { type Group, readRollups } from "../../results/read-rollups.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import { toScoreState } from "../../results/to-score-state.ts";
import { explainEnds } from "./explain-ends.ts";
import { type Ends, readCompared, toEnd } from "./read-compared.ts";

/**
 * Why the score of the nation, a sector, a region or a kind changed between two periods.
 *
 * @throws NotFound for an unknown programme, group or period; Conflict where one of the periods has no score, or none
 * that was made here.
 */
export function readGroupChanges(
  db: Database,
  programmeCode: string,
  group: Group,
  ends: Ends,
): Promise<GroupChanges> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, programmeCode);
    const names = nameGroup(programme, group);
    const compared = await readCompared(snapshot, programme, ends);
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
    const { ledger, shared, movement } = await explainEnds(
      snapshot,
      programme,
      compared,
      { from: endOf(compared.from), to: endOf(compared.to) },
      group.scope === "nation" ? {} : { [group.scope]: group.code },
    );
    const byEntity = sumBy(ledger.values, ({ entity }) => entity);
    const entities = await readEntities(snapshot, programme.code, [...byEntity.keys()]);
    return {
      ...shared,
      ...group,
      names,
      values: {
        ...movement,
        entities: entities
          .map((entity) => ({ entity, points: byEntity.get(entity.code) ?? 0 }))
          .toSorted(byMovement),
        indicators: [...sumBy(ledger.values, ({ indicator }) => indicator)]
          .map(([indicator, points]) => ({ indicator, points }))
          .toSorted(byMovement),
      },
    };
  });
}

function sumBy<Item extends { readonly points: number }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + item.points);
  return sums;
}

type Moved = { readonly points: number };
const byMovement = (one: Moved, other: Moved) => Math.abs(other.points) - Math.abs(one.points);
