import type { Criteria } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { type Group, readRollups } from "../../results/read-rollups.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import { toScoreState } from "../../results/to-score-state.ts";
import { countCriterion } from "./count-criterion.ts";
import { type CriteriaAddress, readAskedGroup } from "./read-asked-group.ts";
import { readGroupMembers } from "./read-group-members.ts";

/**
 * What each indicator costs a group of entities in a period, the most points × entities first. An indicator that counts in none of them
 * is left out.
 *
 * @throws NotFound for an unknown programme, period or group.
 */
export function readCriteria(db: Database, address: CriteriaAddress, group: Group): Promise<Criteria> {
  return readSnapshot(db, async (snapshot) => {
    const { programme, period, indicators, head } = await readAskedGroup(snapshot, address, group);
    const sectors: Group[] =
      group.scope === "nation"
        ? programme.classifications.sectors.map(({ code }) => ({ scope: "sector", code }))
        : [];
    const rollups = await readRollups(snapshot, programme, [period], [group, ...sectors]);
    const whole = rollups.find(({ scope, code }) => scope === group.scope && code === group.code);
    const ofSectors = sectors.flatMap(
      ({ code }) => rollups.find((one) => one.scope === "sector" && one.code === code) ?? [],
    );
    const members = await readGroupMembers(snapshot, programme, period, group);
    return {
      ...head,
      score: whole?.score ?? null,
      state: whole === undefined ? stateWithoutRow(period) : toScoreState(whole.state),
      entities: {
        total: whole?.entitiesTotal ?? 0,
        scored: whole?.entitiesScored ?? 0,
        meeting: whole?.entitiesMeeting ?? 0,
      },
      criteria: indicators
        .flatMap(({ code: indicator, dimension }, place) => {
          const lost = whole?.lost[place] ?? null;
          if (lost === null) return [];
          const bySector = ofSectors.flatMap((sector) => {
            const cost = sector.lost[place] ?? null;
            return cost === null
              ? []
              : [{ code: sector.code, lost: cost, losing: sector.losing[place] ?? 0 }];
          });
          const losing = whole?.losing[place] ?? 0;
          return [
            { indicator, dimension, lost, losing, ...countCriterion(members, place), sectors: bySector },
          ];
        })
        .toSorted((one, other) => other.total - one.total),
    };
  });
}
