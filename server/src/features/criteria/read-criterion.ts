import type { CriterionDetail } from "@marsad/shared/schemas";
import { attainment } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { NotFound } from "../../errors.ts";
import type { Group } from "../../results/read-rollups.ts";
import { type CriteriaAddress, readAskedGroup } from "./read-asked-group.ts";
import { readDearestServices } from "./read-dearest-services.ts";
import { readGroupMembers } from "./read-group-members.ts";

/**
 * The entities of a group in which an indicator counts, the most points lost first, and the services behind them.
 *
 * @throws NotFound for an unknown programme, period or group, or an indicator that the methodology of the period does not have.
 */
export function readCriterion(
  db: Database,
  address: CriteriaAddress & { readonly indicator: string },
  group: Group,
): Promise<CriterionDetail> {
  return readSnapshot(db, async (snapshot) => {
    const { programme, period, indicators, head } = await readAskedGroup(snapshot, address, group);
    const place = indicators.findIndex(({ code }) => code === address.indicator);
    const indicator = indicators[place];
    if (indicator === undefined) throw new NotFound("indicator", address.indicator);
    const members = await readGroupMembers(snapshot, programme, period, group);
    const entities = members
      .flatMap(({ entity, score, gained, lost }) => {
        const attained = attainment(gained[place], lost[place]);
        return attained === null ? [] : [{ entity, score, attained, lost: lost[place] ?? 0 }];
      })
      .toSorted((one, other) => other.lost - one.lost || other.score - one.score);
    const services = await readDearestServices(
      snapshot,
      programme.code,
      period,
      place,
      new Map(entities.map(({ entity }) => [entity.code, entity])),
    );
    return {
      ...head,
      indicator: indicator.code,
      dimension: indicator.dimension,
      entities,
      services,
    };
  });
}
